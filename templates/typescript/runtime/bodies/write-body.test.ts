import { test } from "uvu";
import * as assert from "uvu/assert";
import { InvalidRequestError } from "../errors/sdk-error.js";
import type { OperationDescriptor } from "../operation.js";
import { path, query } from "../parameters/places.js";
import { binary } from "./binary.js";
import type { Body } from "./body.js";
import { writeBody } from "./write-body.js";
import { json } from "./json.js";
import { text } from "./text.js";

function write(body: Body, input: object | undefined) {
  const operation: OperationDescriptor = {
    name: "create",
    method: "POST",
    path: "/{id}",
    parameters: [path("id"), query("dry-run", { key: "dryRun" })],
    body,
  };
  return writeBody(operation, input);
}

function isInvalid(fault: unknown): boolean {
  return fault instanceof InvalidRequestError;
}

test("without a body in the document, nothing is sent", () => {
  const operation = { name: "get", method: "GET", path: "/" };
  assert.is(writeBody(operation, { a: 1 }), undefined);
});

test("the fields of a JSON body are the keys that are no parameter's", () => {
  const input = {
    id: "1",
    dryRun: true,
    name: "A",
    none: null,
    not: undefined,
  };
  assert.equal(write(json, input), {
    content: '{"name":"A","none":null}',
    contentType: "application/json",
  });
});

test("a key like those of the prototype is a field", () => {
  const input = JSON.parse('{"__proto__":{"a":1},"constructor":2}') as object;
  assert.is(
    write(json, input)?.content,
    '{"__proto__":{"a":1},"constructor":2}',
  );
});

test("a body without a field is sent, unless it is optional", () => {
  assert.is(write(json, { id: "1" })?.content, "{}");
  const optional = { ...json, isOptional: true };
  assert.is(write(optional, { id: "1" }), undefined);
  assert.is(write(optional, undefined), undefined);
  assert.is(write(optional, { a: 0 })?.content, '{"a":0}');
});

test("without an argument, a body is refused, unless none of its fields is required", () => {
  for (const input of [undefined, null as unknown as undefined]) {
    assert.throws(() => write(json, input), /^`request` is missing\.$/);
    const empty = { ...json, isSentEmpty: true };
    assert.is(write(empty, input)?.content, "{}");
  }
});

test("a whole body is under its key: lists, scalars, false and null", () => {
  const whole = { ...json, key: "body" };
  for (const body of [[1, { a: "é" }], "text", 0, false, null, {}])
    assert.is(write(whole, { id: "1", body })?.content, JSON.stringify(body));
  assert.throws(() => write(whole, { id: "1" }), isInvalid);
  assert.is(write({ ...whole, isOptional: true }, { id: "1" }), undefined);
});

test("the content type is the one of the document, and one that can be sent for a range", () => {
  const mediaType = "application/vnd.api+json; charset=utf-8";
  const problem = { ...json, mediaType };
  assert.is(write(problem, {})?.contentType, problem.mediaType);
  assert.is(write(json, {})?.contentType, "application/json");
  const image = { ...binary, mediaType: "image/*", key: "body" };
  const png = new Blob(["x"], { type: "image/png" });
  assert.is(write(image, { body: png })?.contentType, "image/png");
  assert.is(
    write(image, { body: new Blob(["x"]) })?.contentType,
    "application/octet-stream",
  );
});

test("text is sent as it is, and a Blob untouched", () => {
  const whole = { ...text, mediaType: "text/plain", key: "body" };
  assert.is(write(whole, { body: "é\n" })?.content, "é\n");
  const blob = new Blob(["x"]);
  const file = { ...binary, mediaType: "a/b", key: "body" };
  assert.is(write(file, { body: blob })?.content, blob);
});

test("what JSON cannot write is an error of the request", () => {
  const loop: Record<string, unknown> = {};
  loop["loop"] = loop;
  assert.throws(() => write(json, loop), isInvalid);
});

test("a bigint is an integer of JSON, at any depth", () => {
  const big = 2n ** 63n;
  assert.is(
    write(json, { a: big, b: [{ c: -big }] })?.content,
    `{"a":${big},"b":[{"c":-${big}}]}`,
  );
});

test("a hole of a list is null, as in `JSON.stringify`", () => {
  const list: unknown[] = [1];
  list[2] = undefined;
  list[3] = 3;
  assert.is(write(json, { list })?.content, JSON.stringify({ list }));
});

test("what JSON would leave out or distort is refused, at any depth", () => {
  const values: unknown[] = [
    Number.NaN,
    Infinity,
    new Date(Number.NaN),
    new Map(),
    new Set([1]),
    Buffer.from("a"),
    new Uint8Array(1),
    new ArrayBuffer(1),
    new Blob(["a"]),
    Promise.resolve(1),
    () => 1,
    Symbol("a"),
  ];
  for (const value of values) {
    assert.throws(() => write(json, { a: value }), isInvalid);
    assert.throws(() => write(json, { a: [{ b: value }] }), isInvalid);
  }
  class Point {
    x = 1;
  }
  const fine = {
    a: new Point(),
    b: new Date(0),
    c: Object.create(null) as object,
    d: "",
  };
  assert.is(
    write(json, fine)?.content,
    '{"a":{"x":1},"b":"1970-01-01T00:00:00.000Z","c":{},"d":""}',
  );
});

test("only what holds bytes is taken for a file", () => {
  const file = { ...binary, key: "body" };
  for (const body of ["text", 1, {}, [], new Map(), null])
    assert.throws(() => write(file, { body }), isInvalid);
});

test.run();
