import { createReadStream } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  json as answer,
  record,
  serve,
} from "../../../../generator/testing/sdk/serve.fixture.ts";
import { callOperation } from "../client/call-operation.js";
import { ApiClient } from "../index.js";
import type { OperationDescriptor } from "../operation.js";
import {
  deepObject,
  formStyle,
  pipeDelimited,
  spaceDelimited,
} from "../parameters/styles.js";
import { reservedInQuery } from "../parameters/reserved.js";
import { binary } from "./binary.js";
import type { Body } from "./body.js";
import { form as FORM } from "./form.js";
import { multipart as MULTIPART } from "./multipart.js";

/** The body as it arrives at a server. */
function send(body: Body, input: object) {
  return record([answer({})], async (baseUrl, received) => {
    const client = new ApiClient({ baseUrl }, { securitySchemes: {} });
    const operation: OperationDescriptor = {
      name: "send",
      method: "POST",
      path: "/",
      body,
    };
    await callOperation(client, operation, input);
    const [{ headers, body: text } = { headers: {}, body: "" }] = received;
    return { type: headers["content-type"] ?? "", text, headers };
  });
}

/** The parts of a multipart body, each as `name, file name, content type: text`. */
async function sendParts(
  fields: Body["fields"],
  input: object,
): Promise<string[]> {
  const { type, text } = await send(
    { ...MULTIPART, ...(fields && { fields }) },
    input,
  );
  const boundary =
    /^multipart\/form-data; boundary=(.+)$/.exec(type)?.[1] ?? "";
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = "", content = ""] = part.trim().split("\r\n\r\n");
      const find = (pattern: RegExp) => pattern.exec(head)?.[1] ?? "-";
      const name = find(/[; ]name="([^"]*)"/);
      const file = find(/filename="([^"]*)"/);
      return `${name}, ${file}, ${find(/content-type: (.*)/i)}: ${content}`;
    });
}

test("a form repeats the name of a list, and writes objects as JSON", async () => {
  const input = { a: "x y&z", b: [1, 2], c: { d: "é" }, e: null, f: false };
  const { type, text } = await send(FORM, input);
  assert.is(type, FORM.mediaType);
  assert.is(text, "a=x+y%26z&b=1&b=2&c=%7B%22d%22%3A%22%C3%A9%22%7D&f=false");
});

test("a form that the caller has written goes as it is", async () => {
  const whole = { ...FORM, key: "body" };
  const body = new URLSearchParams({ a: "1" });
  assert.is((await send(whole, { body })).text, "a=1");
  assert.is((await send(whole, { body: "a=%31" })).text, "a=%31");
});

test("a field of a form has the style that the document gives it", async () => {
  const parts = {
    scope: { style: spaceDelimited },
    ids: { style: formStyle, explode: false },
    list: { style: pipeDelimited },
    filter: { style: deepObject },
    flat: { style: formStyle },
    url: { style: formStyle, encode: reservedInQuery },
  } as const;
  const input = {
    scope: ["read", "wr&ite"],
    ids: [1, 2],
    list: ["a", "b"],
    filter: { name: "A", size: { min: 1 } },
    flat: { x: 1, y: "=" },
    url: "https://a.b/c?d=é",
    empty: [],
  };
  const { text } = await send({ ...FORM, fields: parts }, input);
  assert.equal(text.split("&"), [
    "scope=read%20wr%26ite",
    "ids=1,2",
    "list=a%7Cb",
    "filter%5Bname%5D=A",
    "filter%5Bsize%5D%5Bmin%5D=1",
    "x=1",
    "y=%3D",
    "url=https://a.b/c?d=%C3%A9",
  ]);
});

test("a field of a form in JSON is JSON whatever it is, a list as one", async () => {
  const json = { contentType: "application/json" };
  const parts = {
    text: json,
    list: json,
    blank: { contentType: "text/plain" },
  };
  const input = { text: "a", list: [1, "b"], blank: ["x", "y"] };
  const { text } = await send({ ...FORM, fields: parts }, input);
  const form = new URLSearchParams(text);
  assert.equal(
    [...form],
    [
      ["text", '"a"'],
      ["list", '[1,"b"]'],
      ["blank", "x"],
      ["blank", "y"],
    ],
  );
});

test("a bigint within a part in JSON is an integer of JSON", async () => {
  const big = 2n ** 63n;
  const input = { id: big, meta: { id: big }, list: [{ id: big }] };
  const { text } = await send(FORM, input);
  const form = Object.fromEntries(new URLSearchParams(text));
  assert.equal(form, {
    id: `${big}`,
    meta: `{"id":${big}}`,
    list: `{"id":${big}}`,
  });
  assert.equal(await sendParts(undefined, input), [
    `id, -, -: ${big}`,
    `meta, -, application/json: {"id":${big}}`,
    `list, -, application/json: {"id":${big}}`,
  ]);
});

test("a multipart body has a part for each field, and each item of a list", async () => {
  const file = new File(["bytes"], "a.png", { type: "image/png" });
  const input = {
    file,
    tags: ["a", "b"],
    meta: { size: 1 },
    at: new Date(0),
    count: 2,
    none: null,
  };
  assert.equal(await sendParts(undefined, input), [
    "file, a.png, image/png: bytes",
    "tags, -, -: a",
    "tags, -, -: b",
    'meta, -, application/json: {"size":1}',
    "at, -, -: 1970-01-01T00:00:00.000Z",
    "count, -, -: 2",
  ]);
});

test("a part has the content type that the document gives it, unless the file has its own", async () => {
  const png = { contentType: "image/png" };
  const parts = {
    bare: png,
    named: png,
    typed: png,
    many: png,
    csv: { contentType: "text/csv" },
    plain: { contentType: "text/plain" },
    json: { contentType: "application/vnd.a+json" },
    jsonList: { contentType: "application/json" },
  };
  const input = {
    bare: new Blob(["1"]),
    named: new File(["2"], "b.png"),
    typed: new Blob(["3"], { type: "image/webp" }),
    many: [new Blob(["4"]), new Blob(["5"])],
    csv: "x,y",
    plain: "x",
    json: "x",
    jsonList: [1, 2],
  };
  assert.equal(await sendParts(parts, input), [
    "bare, blob, image/png: 1",
    "named, b.png, image/png: 2",
    "typed, blob, image/webp: 3",
    "many, blob, image/png: 4",
    "many, blob, image/png: 5",
    "csv, -, text/csv: x,y",
    "plain, -, -: x",
    'json, -, application/vnd.a+json: "x"',
    "jsonList, -, application/json: [1,2]",
  ]);
});

test("a part with a style is decoded, as nothing decodes it on the other side", async () => {
  const parts = {
    ids: { style: formStyle, explode: false },
    scope: { style: spaceDelimited },
    filter: { style: deepObject },
    files: { style: formStyle },
  } as const;
  const input = {
    ids: ["a&b", "50%"],
    scope: ["%41", "b"],
    filter: { "a=b": "c=d" },
    files: [new Blob(["x"], { type: "a/b" })],
  };
  assert.equal(await sendParts(parts, input), [
    "ids, -, -: a&b,50%",
    "scope, -, -: %41 b",
    "filter[a=b], -, -: c=d",
    "files, blob, a/b: x",
  ]);
});

test("a field like one of the prototype has no encoding of its own", async () => {
  const input = { constructor: "x", toString: "y" };
  assert.equal(await sendParts({}, input), [
    "constructor, -, -: x",
    "toString, -, -: y",
  ]);
});

async function* produce(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("by");
  yield new TextEncoder().encode("tes");
}

const FILES: Readonly<Record<string, () => unknown>> = {
  Blob: () => new Blob(["bytes"]),
  File: () => new File(["bytes"], "a.txt"),
  Buffer: () => Buffer.from("bytes"),
  "a view of a part": () => Buffer.from("some bytes here").subarray(5, 10),
  ArrayBuffer: () => new TextEncoder().encode("bytes").buffer,
  ReadableStream: () => new Blob(["bytes"]).stream(),
  "an async iterable": produce,
};

for (const [name, create] of Object.entries(FILES)) {
  test(`a file that is ${name} arrives as its bytes`, async () => {
    const body = { ...binary, key: "body" };
    const { text, type } = await send(body, { body: create() });
    assert.is(text, "bytes");
    assert.is(type, "application/octet-stream");
  });

  test(`a part that is ${name} is a file with its bytes`, async () => {
    const fileName = name === "File" ? "a.txt" : "blob";
    assert.equal(await sendParts(undefined, { file: create(), a: "1" }), [
      `file, ${fileName}, application/octet-stream: bytes`,
      "a, -, -: 1",
    ]);
  });
}

test("a part that Node reads from a path has the name of the file", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "part-")), "a b.txt");
  await writeFile(path, "bytes");
  const file = createReadStream(path);
  assert.equal(await sendParts(undefined, { file }), [
    "file, a b.txt, application/octet-stream: bytes",
  ]);
});

test("a stream is sent while it is made, not when it is over", async () => {
  let isOver = false;
  async function* produceSlowly(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode("first");
    await new Promise((resolve) => setTimeout(resolve, 50));
    isOver = true;
  }
  const seen: boolean[] = [];
  await serve(
    (request, response) => {
      request.on("data", () => seen.push(isOver));
      request.on("end", () => response.end("{}"));
    },
    async (baseUrl) => {
      const client = new ApiClient({ baseUrl }, { securitySchemes: {} });
      const operation = { name: "send", method: "POST", path: "/" };
      const body = { ...binary, key: "body" };
      const input = { body: produceSlowly() };
      await callOperation(client, { ...operation, body }, input);
    },
  );
  assert.equal(seen, [false]);
});

test("a name of a field or a file cannot end its header", async () => {
  const file = new File(["x"], 'a"\r\nX-Evil: 1\r\n\r\n.txt');
  const { text } = await send(MULTIPART, { 'f"\r\nX': file });
  assert.match(
    text,
    'name="f%22%0D%0AX"; filename="a%22%0D%0AX-Evil: 1%0D%0A%0D%0A.txt"',
  );
});

test.run();
