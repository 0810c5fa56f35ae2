import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { exactJson } from "../bodies/exact-json.js";
import { ApiClient } from "../client/api-client.js";
import { callOperation } from "../client/call-operation.js";
import type { CallOptions } from "../client/call-options.js";
import { ApiError } from "../errors/api-error.js";
import { ResponseFormatError } from "../errors/sdk-error.js";
import type { OperationDescriptor } from "../operation.js";
import { path, query } from "../parameters/places.js";
import { readExactJson } from "../responses/exact-json.js";
import { readExactJsonLines } from "../responses/exact-json-lines.js";
import { readEnvelope } from "../responses/envelope.js";
import { toExactJsonText, writeExactJson } from "./exact-json-text.js";
import { parseExactJson, toBigInt, toDigits } from "./parse-exact-json.js";
import { int64, type Int64Places } from "./places.js";

/** More than a number holds exactly. */
const BIG = "9007199254740993";

const account: Int64Places = [
  {
    fields: {
      id: int64,
      owner: [() => account],
      history: [{ others: int64 }],
      pair: [{ fields: { 0: int64 }, others: [] }],
    },
  },
];

const JSON_TEXT = `{"id":${BIG},"count":7,"owner":{"id":-${BIG},"owner":null},"history":[1,${BIG}],"pair":[2,3],"ratio":1.5,"name":"${BIG}"}`;

test("integers in their places become bigints, however small, and all others stay numbers", () => {
  assert.equal(parseExactJson(JSON_TEXT, account, toBigInt), {
    id: BigInt(BIG),
    count: 7,
    owner: { id: -BigInt(BIG), owner: null },
    history: [1n, BigInt(BIG)],
    pair: [2n, 3],
    ratio: 1.5,
    name: BIG,
  });
});

test("or texts of their digits", () => {
  const { id, history } = parseExactJson(
    JSON_TEXT,
    account,
    toDigits,
  ) as Record<string, unknown>;
  assert.equal([id, history], [BIG, ["1", BIG]]);
  assert.equal(parseExactJson('{"id":1e3}', account, toDigits), { id: "1000" });
  assert.equal(parseExactJson('{"id":1.5}', account, toDigits), { id: 1.5 });
});

test("all else is read as `JSON.parse` reads it", () => {
  const json = fc.oneof(
    fc.json({ maxDepth: 5 }),
    fc
      .jsonValue({ maxDepth: 4 })
      .map((value) => JSON.stringify(value, null, 2)),
    fc.constantFrom(
      '{"__proto__":{"a":1}}',
      '{"a":1,"a":2}',
      "[-0]",
      '"\\"\\\\"',
      "[]",
    ),
  );
  fc.assert(
    fc.property(json, (source) => {
      const read = parseExactJson(source, [], toBigInt);
      assert.equal(JSON.stringify(read), JSON.stringify(JSON.parse(source)));
    }),
  );
  for (const source of ["", "{", '{"a":01}', "[1,]", "nul"])
    assert.throws(() => parseExactJson(source, account, toBigInt), SyntaxError);
});

test("a long text takes no deep stack", () => {
  const long = "x".repeat(5_000_000);
  assert.is(parseExactJson(JSON.stringify(long), [], toBigInt), long);
});

test("texts in the places of integers are written as their digits, and so are bigints", () => {
  assert.is(
    toExactJsonText({ id: BIG, name: BIG }, "", account),
    `{"id":${BIG},"name":"${BIG}"}`,
  );
  assert.is(
    toExactJsonText({ id: 5, history: ["1", "x", undefined, 2n] }, "", account),
    '{"id":5,"history":[1,"x",null,2]}',
  );
});

test("all else is written as `JSON.stringify` writes it, and what JSON does not have is refused", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.is(toExactJsonText(value, "", []), JSON.stringify(value));
    }),
  );
  const date = new Date(0);
  assert.is(
    toExactJsonText({ date, not: undefined }, "", account),
    JSON.stringify({ date }),
  );
  for (const id of [NaN, new Map(), () => 1])
    assert.throws(
      () => toExactJsonText({ history: [id] }, "", account),
      /^`history\.0` is .+, which cannot be sent\.$/,
    );
});

/** What a server has received. */
interface Received {
  url: string;
  body: string;
}

async function callServer(
  operation: Partial<OperationDescriptor>,
  input: object,
  { answer = JSON_TEXT, envelope = false } = {},
): Promise<{ data: unknown; received: Received }> {
  const received = { url: "", body: "" };
  const server: Server = createServer((request, response) => {
    void text(request).then((body) => {
      Object.assign(received, { url: request.url, body });
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const api = {
    securitySchemes: {},
    ...(envelope && {
      envelope: { read: readEnvelope, status: "status", ok: [200] },
    }),
  };
  const client = new ApiClient(
    { baseUrl: `http://127.0.0.1:${port}`, retries: 0 },
    api,
  );
  const options: CallOptions = {};
  const descriptor = { name: "put", method: "PUT", path: "/", ...operation };
  try {
    const data = await callOperation(client, descriptor, input, options);
    return { data, received };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test("an integer of 64 bits goes to a server and comes back without losing a digit", async () => {
  const operation = {
    path: "/accounts/{key}",
    parameters: [
      path("key"),
      query("before"),
      query("filter", {
        content: writeExactJson([{ fields: { min: int64 } }]),
      }),
    ],
  };
  for (const [read, id] of [
    [toBigInt, BigInt(BIG)],
    [toDigits, BIG],
  ] as const) {
    const { data, received } = await callServer(
      {
        ...operation,
        body: exactJson(account),
        response: readExactJson(account, read),
      },
      { key: id, before: [id, id], filter: { min: id }, id, history: [id] },
    );
    const filter = encodeURIComponent(`{"min":${BIG}}`);
    assert.is(
      received.url,
      `/accounts/${BIG}?before=${BIG}&before=${BIG}&filter=${filter}`,
    );
    assert.is(received.body, `{"id":${BIG},"history":[${BIG}]}`);
    assert.is((data as { id: unknown }).id, id);
  }
});

test("in an envelope, a failure is one, and the data is unwrapped", async () => {
  const response = readExactJson([{ fields: { data: account } }], toBigInt);
  const options = {
    envelope: true,
    answer: `{"status":200,"data":${JSON_TEXT}}`,
  };
  const { data } = await callServer({ response, unwrap: "data" }, {}, options);
  assert.is((data as { id: unknown }).id, BigInt(BIG));
  const failing = callServer(
    { response },
    {},
    { envelope: true, answer: `{"status":${BIG},"data":null}` },
  );
  await failing.then(
    () => assert.unreachable(),
    (fault: unknown) => assert.ok(fault instanceof ApiError),
  );
});

test("an answer that is no JSON is an error with its text, and an empty one is nothing", async () => {
  const response = readExactJson(account, toBigInt);
  await callServer({ response }, {}, { answer: "<html>" }).then(
    () => assert.unreachable(),
    (fault: unknown) => {
      assert.ok(fault instanceof ResponseFormatError);
      assert.is(fault.text, "<html>");
    },
  );
  assert.is(
    (await callServer({ response }, {}, { answer: "" })).data,
    undefined,
  );
});

test("lines have them, too", async () => {
  const response = readExactJsonLines(account, toBigInt);
  const { data } = await callServer(
    { response },
    {},
    { answer: `{"id":${BIG}}\n{"id":1}\n` },
  );
  const ids: unknown[] = [];
  for await (const item of data as AsyncIterable<{ id: unknown }>)
    ids.push(item.id);
  assert.equal(ids, [BigInt(BIG), 1n]);
});

test.run();
