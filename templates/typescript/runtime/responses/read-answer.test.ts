import { inspect } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from "../errors/api-error.js";
import { createRedactor } from "../errors/redaction.js";
import { ResponseFormatError } from "../errors/sdk-error.js";
import { type Envelope, readEnvelope } from "./envelope.js";
import { readAnswer } from "./read-answer.js";
import { readBlob, readNothing, readText } from "./readers.js";

const ENVELOPE: Envelope = {
  read: readEnvelope,
  status: "statusCode",
  ok: [200],
  code: "apiCode",
  message: "message",
  requestId: "requestId",
};

const READERS = {
  json: undefined,
  text: readText,
  binary: readBlob,
  none: readNothing,
};

interface Reading {
  readonly kind?: keyof typeof READERS;
  readonly unwrap?: string;
  readonly envelope?: Envelope;
}

async function read(
  response: Response,
  { kind, envelope, unwrap }: Reading = {},
): Promise<unknown> {
  const reader = kind && READERS[kind];
  const operation = {
    name: "get_user",
    method: "GET",
    path: "/users/{id}",
    ...(unwrap === undefined ? {} : { unwrap }),
    ...(reader && { response: reader }),
  };
  const api = { securitySchemes: {}, ...(envelope && { envelope }) };
  const call = {
    api,
    operation,
    options: {},
    credentials: {},
    input: undefined,
    callOptions: {},
  };
  const redact = createRedactor(["s3cret"]);
  const toFault = (fault: unknown) => fault as Error;
  return readAnswer({ call, response, redact, toFault });
}

async function catchApiError(
  response: Response,
  reading?: Reading,
): Promise<ApiError> {
  const fault: unknown = await read(response, reading).catch(
    (thrown: unknown) => thrown,
  );
  assert.instance(fault, ApiError);
  return fault as ApiError;
}

function answer(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

test("JSON is parsed, whatever its media type is called", async () => {
  assert.equal(await read(answer({ a: [1] })), { a: [1] });
  for (const type of ["application/problem+json", "text/plain", ""]) {
    const headers = { "content-type": type };
    assert.equal(await read(new Response('{"a":1}', { headers })), { a: 1 });
  }
  for (const value of [false, 0, "", null])
    assert.is(await read(answer(value)), value);
  assert.is(await read(new Response('\uFEFF"a"')), "a");
});

test("an empty answer is undefined, and of text and files the empty one", async () => {
  for (const status of [200, 201, 204, 205]) {
    const empty = () => new Response(null, { status });
    assert.is(await read(empty()), undefined);
    assert.is(await read(empty(), { kind: "none" }), undefined);
    assert.is(await read(empty(), { kind: "text" }), "");
    const blob = await read(empty(), { kind: "binary" });
    assert.is((blob as Blob).size, 0);
  }
});

test("where nothing is declared, nothing is given", async () => {
  assert.is(await read(answer({ a: 1 }), { kind: "none" }), undefined);
  assert.is(await read(new Response("<p>"), { kind: "none" }), undefined);
});

test("text is not parsed, and bytes are not decoded", async () => {
  assert.is(await read(answer({ a: 1 }), { kind: "text" }), '{"a":1}');
  const bytes = Uint8Array.of(0xff, 0x00, 0xfe);
  const headers = { "content-type": "image/png" };
  const blob = await read(new Response(bytes, { headers }), { kind: "binary" });
  assert.instance(blob, Blob);
  const { type } = blob as Blob;
  assert.is(type, "image/png");
  assert.equal(new Uint8Array(await (blob as Blob).arrayBuffer()), bytes);
});

test("an answer that should be JSON and is none is an error that keeps the text", async () => {
  const response = new Response("<h1>s3cret</h1>", {
    headers: { "content-type": "text/html", "set-cookie": "sid=1" },
  });
  const fault: unknown = await read(response).catch(
    (thrown: unknown) => thrown,
  );
  assert.instance(fault, ResponseFormatError);
  const { name, message, status, text, headers } = fault as ResponseFormatError;
  assert.is(name, "ResponseFormatError");
  assert.is(message, "The answer is not JSON (GET /users/{id}).");
  assert.is(status, 200);
  assert.is(text, "<h1>[redacted]</h1>");
  assert.equal([...headers], [["content-type", "text/html"]]);
});

const CLASSES: readonly (readonly [number, typeof ApiError])[] = [
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionDeniedError],
  [404, NotFoundError],
  [409, ConflictError],
  [418, ApiError],
  [422, UnprocessableEntityError],
  [429, RateLimitError],
  [500, ServerError],
  [503, ServerError],
];

for (const [status, ErrorClass] of CLASSES) {
  test(`HTTP ${status} is its class of error`, async () => {
    const fault = await catchApiError(answer({ message: "No" }, { status }));
    assert.is(fault.constructor, ErrorClass);
    assert.is(fault.name, ErrorClass.name);
    assert.is(fault.message, `${status} No (GET /users/{id})`);
    assert.is(fault.status, status);
  });

  test(`HTTP 200 with ${status} in its envelope is the same class`, async () => {
    const body = { statusCode: status, message: "No" };
    const fault = await catchApiError(answer(body), { envelope: ENVELOPE });
    assert.is(fault.constructor, ErrorClass);
    assert.is(fault.status, 200);
    assert.is(fault.statusCode, status);
  });
}

test("an error tells what the envelope says, and what was called", async () => {
  const body = {
    statusCode: 604,
    apiCode: 2001,
    message: "No",
    requestId: "r-1",
  };
  const fault = await catchApiError(answer(body), { envelope: ENVELOPE });
  assert.instance(fault, ServerError);
  const { statusCode, code, requestId, operation, method, path } = fault;
  assert.equal(
    { statusCode, code, requestId, operation, method, path },
    {
      statusCode: 604,
      code: 2001,
      requestId: "r-1",
      operation: "get_user",
      method: "GET",
      path: "/users/{id}",
    },
  );
  assert.equal(fault.body, body);
  assert.is(fault.message, "604 No (GET /users/{id})");
});

test("an envelope that is ok is data", async () => {
  const body = { statusCode: 200, data: { a: 1 } };
  assert.equal(await read(answer(body), { envelope: ENVELOPE }), body);
});

test("HTTP tells the class where the envelope contradicts it", async () => {
  const response = answer({ statusCode: 200, message: "No" }, { status: 404 });
  const fault = await catchApiError(response, { envelope: ENVELOPE });
  assert.instance(fault, NotFoundError);
});

for (const kind of ["text", "binary", "none"] as const)
  test(`an envelope that failed is an error in place of ${kind} too`, async () => {
    const body = { statusCode: 403, message: "No" };
    const reading = { kind, envelope: ENVELOPE };
    const fault = await catchApiError(answer(body), reading);
    assert.instance(fault, PermissionDeniedError);
  });

test("an error without JSON keeps its text; without a body, its status text", async () => {
  const html = new Response("<h1>Down</h1>", { status: 502 });
  for (const kind of ["json", "binary"] as const)
    assert.is(
      (await catchApiError(html.clone(), { kind })).body,
      "<h1>Down</h1>",
    );
  const empty = new Response(null, { status: 500, statusText: "Broken" });
  assert.is(
    (await catchApiError(empty)).message,
    "500 Broken (GET /users/{id})",
  );
  const none = answer(null, { status: 400 });
  assert.is((await catchApiError(none)).body, null);
});

test("the request id is in a header where the body has none", async () => {
  const headers = { "x-request-id": "r-2" };
  const fault = await catchApiError(answer({}, { status: 500, headers }));
  assert.is(fault.requestId, "r-2");
});

test("no error repeats a credential that the server repeats", async () => {
  const body = { message: "no key s3cret", errors: [{ got: "s3cret" }] };
  const headers = { "x-echo": "s3cret", "set-cookie": "sid=hidden" };
  const fault = await catchApiError(answer(body, { status: 401, headers }));
  assert.is(fault.message, "401 no key [redacted] (GET /users/{id})");
  const text = inspect(fault, { depth: null, showHidden: true });
  assert.not.match(text + JSON.stringify(fault), /s3cret|hidden/);
});

const MESSAGES: readonly (readonly [unknown, string])[] = [
  [{ message: "No" }, "No"],
  [{ error: { message: "No", code: 7 } }, "No"],
  [{ errors: [{ message: "No" }, { message: "Never" }] }, "No"],
  [{ errors: ["No"] }, "No"],
  [{ title: "Bad", detail: "No" }, "No"],
  [{ error: "bad", error_description: "No" }, "No"],
  [{ error: "No" }, "No"],
  [{ message: "", title: "No" }, "No"],
  [{ message: ["No", "Never"] }, "No"],
  [[{ message: "No" }], "No"],
  [{ errors: [] }, "Status"],
  [{}, "Status"],
  [{ detail: [{ loc: ["body"], msg: "No" }] }, "No"],
  ["No", "No"],
  [" <!doctype html><h1>No</h1>", "Status"],
  [" ", "Status"],
];
for (const [body, message] of MESSAGES)
  test(`the message of ${JSON.stringify(body)} is ${message}`, async () => {
    const init = { status: 400, statusText: "Status" };
    const fault = await catchApiError(answer(body, init));
    assert.is(fault.message, `400 ${message} (GET /users/{id})`);
  });

test("an error as JSON has its name and message", async () => {
  const body = { error: { message: "No", code: "c7" } };
  const headers = { "retry-after": "3" };
  const fault = await catchApiError(answer(body, { status: 404, headers }));
  const { name, message, status, code, retryAfter } = JSON.parse(
    JSON.stringify(fault),
  ) as Record<string, unknown>;
  assert.equal(
    [name, message, status, code, retryAfter],
    ["NotFoundError", "404 No (GET /users/{id})", 404, "c7", 3000],
  );
});

test("an envelope that is unwrapped gives its data, and throws if it says that the call failed", async () => {
  const reading: Reading = { envelope: ENVELOPE, unwrap: "data" };
  const body = { statusCode: 200, data: { id: 1 } };
  assert.equal(await read(answer(body), reading), { id: 1 });
  assert.is(await read(answer({ statusCode: 200 }), reading), undefined);
  try {
    await read(answer({ statusCode: 403, data: { id: 1 } }), reading);
    assert.unreachable();
  } catch (error) {
    assert.instance(error, PermissionDeniedError);
  }
});

test.run();
