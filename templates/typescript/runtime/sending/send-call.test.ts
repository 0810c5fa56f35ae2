/** What a call does with answers that are no success yet: tries again, follows, waits, gives up. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  json as answer,
  record,
} from "../../../../generator/testing/sdk/serve.fixture.ts";
import { json } from "../bodies/json.js";
import { callOperation } from "../client/call-operation.js";
import {
  AbortError,
  ApiClient,
  ApiError,
  type CallOptions,
  type ClientOptions,
  ConnectionError,
  RateLimitError,
  SdkError,
  TimeoutError,
} from "../index.js";
import type { ApiDescriptor } from "../api.js";
import type { OperationDescriptor } from "../operation.js";
import { header } from "../parameters/places.js";
import { readEnvelope } from "../responses/envelope.js";
import { planRetry } from "./retry.js";

const GET: OperationDescriptor = { name: "get", method: "GET", path: "/a" };
const POST: OperationDescriptor = { ...GET, method: "POST", body: json };
const API: ApiDescriptor = { securitySchemes: {} };
const SOON = { "retry-after-ms": "1" };

interface Setting {
  readonly operation?: OperationDescriptor;
  readonly api?: ApiDescriptor;
  readonly client?: ClientOptions;
  readonly options?: CallOptions;
}

function call(baseUrl: string, { operation = GET, ...setting }: Setting = {}) {
  const { api = API, client, options } = setting;
  const input = operation.body ? { a: 1 } : undefined;
  return callOperation(
    new ApiClient({ baseUrl, ...client }, api),
    operation,
    input,
    options,
  );
}

async function catchFault(promise: PromiseLike<unknown>): Promise<SdkError> {
  const fault: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.instance(fault, SdkError);
  return fault as SdkError;
}

test("a call is tried three times, and the answer is that of the last", async () => {
  const answers = [
    answer({}, 500, SOON),
    answer({}, 503, SOON),
    answer({ a: 1 }),
  ];
  await record(answers, async (baseUrl, received) => {
    assert.equal(await call(baseUrl), { a: 1 });
    assert.is(received.length, 3);
  });
  await record([answer({}, 500, SOON)], async (baseUrl, received) => {
    assert.instance(await catchFault(call(baseUrl)), ApiError);
    assert.is(received.length, 3);
    const client = { retries: 0 };
    await catchFault(call(baseUrl, { client }));
    assert.is(received.length, 4);
    await catchFault(call(baseUrl, { client, options: { retries: 1 } }));
    assert.is(received.length, 6);
  });
});

const REPEATED: readonly (readonly [number, boolean, boolean])[] = [
  [400, false, false],
  [404, false, false],
  [408, true, false],
  [409, true, false],
  [425, true, false],
  [429, true, true],
  [500, true, false],
  [503, true, true],
  [504, true, false],
];
for (const [status, isGetRepeated, isPostRepeated] of REPEATED)
  test(`after ${status}, GET and POST are tried again: ${isGetRepeated}, ${isPostRepeated}`, () =>
    record([answer({}, status, SOON)], async (baseUrl, received) => {
      await catchFault(call(baseUrl));
      assert.is(received.length, isGetRepeated ? 3 : 1);
      await catchFault(call(baseUrl, { operation: POST }));
      const posts = received.filter(({ method }) => method === "POST");
      assert.is(posts.length, isPostRepeated ? 3 : 1);
    }));

test("an idempotency key makes a POST repeatable, and is the same in each try", () =>
  record([answer({}, 500, SOON)], async (baseUrl, received) => {
    const options = { idempotencyKey: "k1" };
    await catchFault(call(baseUrl, { operation: POST, options }));
    const keys = received.map(({ headers }) => headers["idempotency-key"]);
    assert.equal(keys, ["k1", "k1", "k1"]);
    assert.equal(
      new Set(received.map(({ body }) => body)),
      new Set(['{"a":1}']),
    );
    const own = { ...POST, parameters: [header("Idempotency-Key")] };
    const client = new ApiClient({ baseUrl }, API);
    await catchFault(callOperation(client, own, { "Idempotency-Key": "k2" }));
    assert.is(received.length, 6);
  }));

test("a connection that breaks is tried again, but not for a POST", () =>
  record(
    [(response) => response.destroy(), answer("b")],
    async (baseUrl, received) => {
      assert.is(await call(baseUrl), "b");
      assert.is(received.length, 2);
    },
  ).then(() =>
    record([(response) => response.destroy()], async (baseUrl, received) => {
      await catchFault(call(baseUrl, { operation: POST }));
      assert.is(received.length, 1);
    }),
  ));

test("an envelope that says 429 is tried again, and 6xx is not", () => {
  const envelope = { read: readEnvelope, status: "statusCode", ok: [200] };
  const api = { ...API, envelope };
  const limited = answer({ statusCode: 429 }, 200, SOON);
  const answers = [limited, answer({ statusCode: 200, data: 1 })];
  return record(answers, async (baseUrl, received) => {
    const data = await call(baseUrl, { api, operation: POST });
    assert.equal(data, { statusCode: 200, data: 1 });
    assert.is(received.length, 2);
  }).then(() =>
    record(
      [answer({ statusCode: 604 }, 200, SOON)],
      async (baseUrl, received) => {
        await catchFault(call(baseUrl, { api }));
        assert.is(received.length, 1);
      },
    ),
  );
});

test("Retry-After is obeyed in seconds, as a date and in milliseconds, up to a minute", async () => {
  const read = async (headers: Readonly<Record<string, string>>) =>
    record([answer({}, 429, headers)], async (baseUrl) => {
      const fault = await catchFault(call(baseUrl, { client: { retries: 0 } }));
      assert.instance(fault, RateLimitError);
      const plan = { fault, tries: 0, isRepeatable: false };
      return planRetry(plan, () => 0.5);
    });
  assert.is(await read({ "retry-after": "2" }), 2000);
  assert.is(await read({ "retry-after": "0.5" }), 500);
  assert.is(await read({ "retry-after": "60" }), 60_000);
  assert.is(await read({ "retry-after": "61" }), undefined);
  assert.is(await read({ "retry-after-ms": "7", "retry-after": "9" }), 7);
  const date = new Date(Date.now() + 20_000).toUTCString();
  const wait = (await read({ "retry-after": date })) ?? 0;
  assert.ok(wait > 15_000 && wait <= 20_000, `${wait}`);
  const past = new Date(0).toUTCString();
  assert.is(await read({ "retry-after": past }), 0);
  assert.is(await read({ "retry-after": "soon" }), 250);
});

test("the delay grows to eight seconds, and is any part of that", () => {
  const fault = new ConnectionError("no");
  const delays = [0, 1, 2, 3, 4, 5, 9].map((tries) =>
    planRetry({ fault, tries, isRepeatable: true }, () => 1),
  );
  assert.equal(delays, [500, 1000, 2000, 4000, 8000, 8000, 8000]);
  assert.is(
    planRetry({ fault, tries: 3, isRepeatable: true }, () => 0),
    0,
  );
});

test("the timeout is that of each try", () =>
  record([() => undefined, answer("b")], async (baseUrl, received) => {
    assert.is(await call(baseUrl, { client: { timeout: 40 } }), "b");
    assert.is(received.length, 2);
    const options = { timeout: 20, retries: 0 };
    const silent = record([() => undefined], async (url) =>
      catchFault(call(url, { options })),
    );
    assert.instance(await silent, TimeoutError);
  }));

test("the caller's signal ends the wait between two tries", () =>
  record([answer({}, 503, { "retry-after": "30" })], async (baseUrl) => {
    const controller = new AbortController();
    const { signal } = controller;
    const pending = catchFault(call(baseUrl, { options: { signal } }));
    setTimeout(() => controller.abort(), 30);
    assert.instance(await pending, AbortError);
  }));

test("a stream is sent once", () =>
  record([answer({}, 503, SOON)], async (baseUrl, received) => {
    const { multipart } = await import("../bodies/multipart.js");
    const operation = { ...POST, body: multipart };
    const client = new ApiClient({ baseUrl }, API);
    const file = new Blob(["a"]).stream();
    await catchFault(callOperation(client, operation, { file }));
    assert.is(received.length, 1);
  }));

test("an error says why there was no connection", async () => {
  const url = await record([], async (baseUrl) => baseUrl);
  const fault = await catchFault(call(url, { client: { retries: 0 } }));
  assert.instance(fault, ConnectionError);
  assert.match(fault.message, `ECONNREFUSED ${new URL(url).host}`);
  assert.is("code" in fault && fault.code, "ECONNREFUSED");
  const { message, code } = JSON.parse(JSON.stringify(fault)) as {
    readonly message: string;
    readonly code: string;
  };
  assert.match(message, "ECONNREFUSED");
  assert.is(code, "ECONNREFUSED");
});

test("errors of two copies of the package are told apart by name", async () => {
  const names = [400, 401, 403, 404, 409, 422, 429, 500].map((status) =>
    record([answer({}, status)], async (baseUrl) => {
      const client = { retries: 0 };
      return (await catchFault(call(baseUrl, { client }))).name;
    }),
  );
  assert.equal(await Promise.all(names), [
    "BadRequestError",
    "AuthenticationError",
    "PermissionDeniedError",
    "NotFoundError",
    "ConflictError",
    "UnprocessableEntityError",
    "RateLimitError",
    "ServerError",
  ]);
});

test.run();
