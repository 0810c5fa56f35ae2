import { test } from "uvu";
import * as assert from "uvu/assert";
import { serializeBody } from "./body.js";
import { InvalidRequestError } from "./errors.js";
import type { BodyDescriptor, OperationDescriptor } from "./operation.js";

function write(body: BodyDescriptor, input: object | undefined) {
  const operation: OperationDescriptor = {
    name: "create",
    method: "POST",
    path: "/{id}",
    parameters: [
      { in: "path", name: "id" },
      { in: "query", name: "dry-run", key: "dryRun" },
    ],
    body,
  };
  return serializeBody(operation, input);
}

const JSON_BODY = { mediaType: "application/json" };

test("without a body in the document, nothing is sent", () => {
  const operation = { name: "get", method: "GET", path: "/" };
  assert.is(serializeBody(operation, { a: 1 }), undefined);
});

test("the fields of a JSON body are the keys that are no parameter's", () => {
  const input = {
    id: "1",
    dryRun: true,
    name: "A",
    none: null,
    not: undefined,
  };
  assert.equal(write(JSON_BODY, input), {
    content: '{"name":"A","none":null}',
    contentType: "application/json",
  });
});

test("a key like those of the prototype is a field", () => {
  const input = JSON.parse('{"__proto__":{"a":1},"constructor":2}') as object;
  assert.is(
    write(JSON_BODY, input)?.content,
    '{"__proto__":{"a":1},"constructor":2}',
  );
});

test("a body without a field is sent, unless it is optional", () => {
  assert.is(write(JSON_BODY, { id: "1" })?.content, "{}");
  assert.is(write(JSON_BODY, undefined)?.content, "{}");
  const optional = { ...JSON_BODY, optional: true };
  assert.is(write(optional, { id: "1" }), undefined);
  assert.is(write(optional, { a: 0 })?.content, '{"a":0}');
});

test("a whole body is under its key: lists, scalars, false and null", () => {
  const whole = { ...JSON_BODY, key: "body" };
  for (const body of [[1, { a: "é" }], "text", 0, false, null, {}])
    assert.is(write(whole, { id: "1", body })?.content, JSON.stringify(body));
  assert.is(write(whole, { id: "1" }), undefined);
});

test("the content type is the one of the document, and one that can be sent for a range", () => {
  const problem = { mediaType: "application/vnd.api+json; charset=utf-8" };
  assert.is(write(problem, {})?.contentType, problem.mediaType);
  assert.is(write({ mediaType: "*/*" }, {})?.contentType, "application/json");
  const image = { mediaType: "image/*", kind: "binary", key: "body" } as const;
  const png = new Blob(["x"], { type: "image/png" });
  assert.is(write(image, { body: png })?.contentType, "image/png");
  assert.is(
    write(image, { body: new Blob(["x"]) })?.contentType,
    "application/octet-stream",
  );
});

test("text is sent as it is, and a Blob untouched", () => {
  const text = { mediaType: "text/plain", kind: "text", key: "body" } as const;
  assert.is(write(text, { body: "é\n" })?.content, "é\n");
  const blob = new Blob(["x"]);
  const binary = { mediaType: "a/b", kind: "binary", key: "body" } as const;
  assert.is(write(binary, { body: blob })?.content, blob);
});

test("what JSON cannot write is an error of the request", () => {
  const loop: Record<string, unknown> = {};
  loop["loop"] = loop;
  for (const input of [loop, { a: 1n }])
    assert.throws(
      () => write(JSON_BODY, input),
      (fault: unknown) => fault instanceof InvalidRequestError,
    );
});

test.run();
