import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ApiClient, type OperationDescriptor } from "./index.js";
import type { BodyDescriptor } from "./operation.js";

const FORM = {
  mediaType: "application/x-www-form-urlencoded",
  kind: "form",
} as const;

const MULTIPART = {
  mediaType: "multipart/form-data",
  kind: "multipart",
} as const;

/** The body as it arrives at a server. */
async function send(body: BodyDescriptor, input: object) {
  let received = { type: "", text: "" };
  const server = createServer((request, response) => {
    const { "content-type": type = "" } = request.headers;
    void readText(request).then((text) => {
      received = { type, text };
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const options = { baseUrl: `http://127.0.0.1:${port}` };
    const client = new ApiClient({ securitySchemes: {} }, options);
    const operation: OperationDescriptor = {
      name: "send",
      method: "POST",
      path: "/",
      body,
    };
    await client.call(operation, input, undefined);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return received;
}

/** The parts of a multipart body, each as `name, file name, content type: text`. */
async function sendParts(
  parts: BodyDescriptor["parts"],
  input: object,
): Promise<string[]> {
  const { type, text } = await send(
    { ...MULTIPART, ...(parts && { parts }) },
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
  assert.equal(await send(FORM, input), {
    type: FORM.mediaType,
    text: "a=x+y%26z&b=1&b=2&c=%7B%22d%22%3A%22%C3%A9%22%7D&f=false",
  });
});

test("a form that the caller has written goes as it is", async () => {
  const whole = { ...FORM, key: "body" };
  const body = new URLSearchParams({ a: "1" });
  assert.is((await send(whole, { body })).text, "a=1");
  assert.is((await send(whole, { body: "a=%31" })).text, "a=%31");
});

test("a field of a form has the style that the document gives it", async () => {
  const parts = {
    scope: { style: "spaceDelimited" },
    ids: { style: "form", explode: false },
    list: { style: "pipeDelimited" },
    filter: { style: "deepObject" },
    flat: { style: "form" },
    url: { style: "form", allowReserved: true },
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
  const { text } = await send({ ...FORM, parts }, input);
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
  const { text } = await send({ ...FORM, parts }, input);
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
    'meta, blob, application/json: {"size":1}',
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
    "csv, blob, text/csv: x,y",
    "plain, -, -: x",
    'json, blob, application/vnd.a+json: "x"',
    "jsonList, blob, application/json: [1,2]",
  ]);
});

test("a part with a style is decoded, as nothing decodes it on the other side", async () => {
  const parts = {
    ids: { style: "form", explode: false },
    scope: { style: "spaceDelimited", allowReserved: true },
    filter: { style: "deepObject" },
    files: { style: "form" },
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

test.run();
