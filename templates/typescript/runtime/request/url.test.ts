import { test } from "uvu";
import * as assert from "uvu/assert";
import { InvalidRequestError } from "../errors/sdk-error.js";
import { joinUrl } from "./url.js";

const JOINS: readonly (readonly [
  base: string,
  path: string,
  query: readonly string[],
  url: string,
])[] = [
  ["https://a.io", "/users", [], "https://a.io/users"],
  ["https://a.io/", "/users", [], "https://a.io/users"],
  ["https://a.io/v3", "/users", [], "https://a.io/v3/users"],
  ["https://a.io/v3//", "/users/", [], "https://a.io/v3/users/"],
  ["https://a.io/v3", "users", [], "https://a.io/v3/users"],
  ["https://a.io/v3", "", [], "https://a.io/v3"],
  ["https://a.io/v3", "/", [], "https://a.io/v3/"],
  [
    "http://localhost:8080",
    "/a",
    ["b=1", "c=2"],
    "http://localhost:8080/a?b=1&c=2",
  ],
  ["https://a.io?k=1", "/a", ["b=2"], "https://a.io/a?k=1&b=2"],
  ["https://a.io", "/a?action=do", ["b=2"], "https://a.io/a?action=do&b=2"],
  ["https://a.io#x", "/a", ["b=2"], "https://a.io/a?b=2"],
  [
    "https://a.io",
    "/a%2Fb%3Fc",
    ["d=%26%23"],
    "https://a.io/a%2Fb%3Fc?d=%26%23",
  ],
  ["https://a.io", "//evil.io/x", [], "https://a.io//evil.io/x"],
  ["https://a.io", "/管理", [], "https://a.io/%E7%AE%A1%E7%90%86"],
];

for (const [base, path, query, url] of JOINS)
  test(`${base} and ${path} and [${query.join()}]`, () => {
    assert.is(joinUrl({ base, path, query }), url);
  });

for (const base of [
  undefined,
  "",
  "/v3",
  "a.io",
  "ftp://a.io",
  "javascript:alert(1)",
  "https://{region}.a.io",
  "https://user:s3cret@a.io",
  "https://s3cret@a.io",
])
  test(`no base URL: ${String(base)}`, () => {
    assert.throws(
      () => joinUrl({ base, path: "/users", query: [] }),
      (fault: unknown) =>
        fault instanceof InvalidRequestError &&
        fault.message.includes("`baseUrl` must be") &&
        !fault.message.includes("s3cret"),
    );
  });

test.run();
