import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { toFormText } from "../bodies/form.js";
import { InvalidRequestError } from "../errors/sdk-error.js";
import type { OperationDescriptor } from "../operation.js";
import { createParts } from "../request/request-parts.js";
import { toJsonQuery } from "./json-query.js";
import { writeParameters } from "./write-parameters.js";
import { cookie, header, path, query, queryString } from "./places.js";
import { reservedInPath } from "./reserved.js";
import { label, matrix, simple } from "./styles.js";

function serializeParameters(
  operation: OperationDescriptor,
  input: object | undefined,
) {
  const parts = createParts(operation.path);
  writeParameters(operation, input, parts);
  const { path: written, query: pairs, headers, cookies } = parts;
  return { path: written, query: pairs, headers, cookies };
}

const getUser: OperationDescriptor = {
  name: "getUser",
  method: "GET",
  path: "/users/{id}",
  parameters: [path("id")],
};

function isInvalid(fault: unknown): boolean {
  return fault instanceof InvalidRequestError;
}

test("each parameter goes to its place", () => {
  const operation: OperationDescriptor = {
    ...getUser,
    parameters: [
      path("id", { key: "userId" }),
      query("fields"),
      header("X-Trace"),
      cookie("sid"),
      query("absent"),
    ],
  };
  const input = { userId: "a/b", fields: ["x", "y"], "X-Trace": 7, sid: "s t" };
  assert.equal(serializeParameters(operation, input), {
    path: "/users/a%2Fb",
    query: ["fields=x", "fields=y"],
    headers: [["X-Trace", "7"]],
    cookies: ["sid=s%20t"],
  });
});

const refused: readonly unknown[] = [
  undefined,
  null,
  "",
  [],
  {},
  [""],
  ".",
  "..",
  ["."],
  [".."],
  "%2e",
  "%2E%2e",
  ".%2E",
  Number.NaN,
  Number.POSITIVE_INFINITY,
  new Date(Number.NaN),
];
for (const value of refused)
  test(`a path value is refused: ${typeof value} ${String(value)}`, () => {
    assert.throws(() => serializeParameters(getUser, { id: value }), isInvalid);
  });

test("a path value is refused where the argument is missing, or only inherits it", () => {
  assert.throws(() => serializeParameters(getUser, undefined), isInvalid);
  const heir = Object.create({ id: "1" }) as object;
  assert.throws(() => serializeParameters(getUser, heir), isInvalid);
});

test("a matrix or label value is refused where it is empty or makes dots", () => {
  for (const style of [matrix, label]) {
    const parameters = [path("id", { style })];
    const operation = { ...getUser, parameters };
    assert.throws(() => serializeParameters(operation, { id: "" }), isInvalid);
  }
  const parameters = [path("id", { style: label })];
  const operation = { ...getUser, parameters };
  assert.throws(() => serializeParameters(operation, { id: "." }), isInvalid);
});

test("values that only together make dots are refused", () => {
  const operation: OperationDescriptor = {
    ...getUser,
    path: "/a/.{id}",
    parameters: [path("id", { encode: reservedInPath })],
  };
  assert.throws(() => serializeParameters(operation, { id: "%2E" }), isInvalid);
  assert.is(serializeParameters(operation, { id: "x" }).path, "/a/.x");
});

test("a placeholder without a parameter is an error, never a request", () => {
  const operation = { ...getUser, path: "/users/{id}/{other}" };
  assert.throws(() => serializeParameters(operation, { id: "1" }), isInvalid);
});

test("a placeholder in a value is no placeholder", () => {
  assert.is(
    serializeParameters(getUser, { id: "{id}$&" }).path,
    "/users/%7Bid%7D%24%26",
  );
});

test("no message quotes a value", () => {
  const operation = { ...getUser, path: "/{id}/{other}" };
  assert.throws(
    () => serializeParameters(operation, { id: "s3cret" }),
    (fault: unknown) => isInvalid(fault) && !String(fault).includes("s3cret"),
  );
});

test("whatever the value, the path stays below its parent", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom(matrix, label, simple),
      fc.boolean(),
      (id, style, isReserved) => {
        const encode = isReserved ? { encode: reservedInPath } : {};
        const parameters = [path("id", { style, ...encode })];
        const operation = { ...getUser, parameters };
        let written: string;
        try {
          ({ path: written } = serializeParameters(operation, { id }));
        } catch (fault) {
          assert.ok(isInvalid(fault));
          return;
        }
        const url = new URL(`https://api.example.com${written}`);
        assert.match(url.pathname, /^\/users\/[^/]+$/);
        assert.is(url.search + url.hash, "");
      },
    ),
  );
});

test("a querystring is the whole query: a form, JSON, or what the caller has written", () => {
  const write = (
    content: (value: unknown, name: string) => string,
    value: unknown,
  ) => {
    const parameters = [queryString("q", { content })];
    const operation = { name: "find", method: "GET", path: "/", parameters };
    return serializeParameters(operation, { q: value }).query;
  };
  const value = { a: "x y", tags: ["1", "2"], none: null };
  assert.equal(write(toFormText, value), ["a=x+y&tags=1&tags=2"]);
  assert.equal(write(toJsonQuery, { a: 1 }), ["%7B%22a%22%3A1%7D"]);
  assert.equal(write(toFormText, "a=1&b"), ["a=1&b"]);
  assert.equal(write(toFormText, undefined), []);
});

test("a required parameter that is missing is refused, in every place", () => {
  for (const place of [query, header, cookie]) {
    const parameters = [place("a", { required: true })];
    const operation = { name: "find", method: "GET", path: "/", parameters };
    for (const input of [undefined, {}, { a: undefined }, { a: null }])
      assert.throws(() => serializeParameters(operation, input), isInvalid);
    assert.ok(serializeParameters(operation, { a: 0 }));
  }
});

test("a Map, a Set, bytes and what is not finite are refused in every place", () => {
  const values = [
    new Map([["a", 1]]),
    new Set([1]),
    Buffer.from("a"),
    Number.NaN,
    [Infinity],
    { a: Number.NaN },
    () => 1,
  ];
  for (const place of [query, header, cookie]) {
    const operation = {
      name: "find",
      method: "GET",
      path: "/",
      parameters: [place("a")],
    };
    for (const a of values)
      assert.throws(() => serializeParameters(operation, { a }), isInvalid);
  }
});

test.run();
