import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { InvalidRequestError } from "./errors.js";
import type { OperationDescriptor } from "./operation.js";
import { serializeParameters } from "./parameters.js";

const getUser: OperationDescriptor = {
  name: "getUser",
  method: "GET",
  path: "/users/{id}",
  parameters: [{ in: "path", name: "id" }],
};

function isInvalid(fault: unknown): boolean {
  return fault instanceof InvalidRequestError;
}

test("each parameter goes to its place", () => {
  const operation: OperationDescriptor = {
    ...getUser,
    parameters: [
      { in: "path", name: "id", key: "userId" },
      { in: "query", name: "fields" },
      { in: "header", name: "X-Trace" },
      { in: "cookie", name: "sid" },
      { in: "query", name: "absent" },
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
  for (const style of ["matrix", "label"] as const) {
    const parameters = [{ in: "path", name: "id", style }] as const;
    const operation = { ...getUser, parameters };
    assert.throws(() => serializeParameters(operation, { id: "" }), isInvalid);
  }
  const label = [{ in: "path", name: "id", style: "label" }] as const;
  const operation = { ...getUser, parameters: label };
  assert.throws(() => serializeParameters(operation, { id: "." }), isInvalid);
});

test("values that only together make dots are refused", () => {
  const operation: OperationDescriptor = {
    ...getUser,
    path: "/a/.{id}",
    parameters: [{ in: "path", name: "id", allowReserved: true }],
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
      fc.constantFrom("matrix", "label", "simple"),
      fc.boolean(),
      (id, style, allowReserved) => {
        const parameters = [
          { in: "path", name: "id", style, allowReserved },
        ] as const;
        let path: string;
        try {
          ({ path } = serializeParameters({ ...getUser, parameters }, { id }));
        } catch (fault) {
          assert.ok(isInvalid(fault));
          return;
        }
        const url = new URL(`https://api.example.com${path}`);
        assert.match(url.pathname, /^\/users\/[^/]+$/);
        assert.is(url.search + url.hash, "");
      },
    ),
  );
});

test("a querystring is the whole query: a form, JSON, or what the caller has written", () => {
  const write = (mediaType: string | undefined, value: unknown) => {
    const parameters = [
      { in: "querystring", name: "q", ...(mediaType && { mediaType }) },
    ] as const;
    const operation = { name: "find", method: "GET", path: "/", parameters };
    return serializeParameters(operation, { q: value }).query;
  };
  const form = "application/x-www-form-urlencoded";
  const value = { a: "x y", tags: ["1", "2"], none: null };
  assert.equal(write(form, value), ["a=x+y&tags=1&tags=2"]);
  assert.equal(write(undefined, value), ["a=x+y&tags=1&tags=2"]);
  assert.equal(write("application/json", { a: 1 }), ["%7B%22a%22%3A1%7D"]);
  assert.equal(write("text/plain", "a=1&b"), ["a=1&b"]);
  assert.equal(write(form, undefined), []);
});

test.run();
