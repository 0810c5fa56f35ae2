import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  json as answer,
  record,
} from "../../../../generator/testing/sdk/serve.fixture.ts";
import { placeHeaderKey } from "../auth/api-key.js";
import { placeBearer } from "../auth/bearer.js";
import { json } from "../bodies/json.js";
import { callOperation } from "../client/call-operation.js";
import { ApiClient, type ClientOptions, ConnectionError } from "../index.js";
import type { ApiDescriptor } from "../api.js";
import type { OperationDescriptor } from "../operation.js";

const API: ApiDescriptor = {
  securitySchemes: {
    token: { place: placeBearer },
    key: { place: placeHeaderKey, name: "x-key" },
  },
  security: [["token", "key"]],
};

/** An API that asks for no credential. */
const OPEN: ApiDescriptor = { securitySchemes: {} };

function call(baseUrl: string, method: string, options: ClientOptions = {}) {
  const operation: OperationDescriptor = {
    name: "move",
    method,
    path: "/a",
    ...(method === "POST" || method === "PUT" ? { body: json } : {}),
  };
  const auth = { token: "t0ken", key: "k3y" };
  const headers = { "x-mine": "mine", cookie: "a=1" };
  const client = { baseUrl, auth, headers, retries: 0, ...options };
  const input = operation.body ? { a: 1 } : undefined;
  return callOperation(new ApiClient(client, API), operation, input);
}

async function refuse(promise: PromiseLike<unknown>): Promise<string> {
  try {
    await promise;
  } catch (fault) {
    assert.instance(fault, ConnectionError);
    return (fault as Error).message;
  }
  throw new Error("it was followed");
}

const moved = (status: number, location: string) =>
  answer({}, status, { location });

for (const status of [301, 302, 303, 307, 308])
  test(`a GET follows ${status} within the origin, with its credentials`, () =>
    record(
      [moved(status, "/b?c=1"), answer("b")],
      async (baseUrl, received) => {
        assert.is(await call(baseUrl, "GET"), "b");
        const [, second] = received;
        const { url, headers } = second ?? {};
        assert.is(url, "/b?c=1");
        assert.is(headers?.authorization, "Bearer t0ken");
        assert.is(headers?.["x-mine"], "mine");
      },
    ));

for (const status of [307, 308])
  test(`a POST keeps method and body over ${status}`, () =>
    record([moved(status, "/b"), answer("b")], async (baseUrl, received) => {
      assert.is(await call(baseUrl, "POST"), "b");
      assert.equal(
        received.map(({ method, url, body }) => [method, url, body]),
        [
          ["POST", "/a", '{"a":1}'],
          ["POST", "/b", '{"a":1}'],
        ],
      );
    }));

for (const status of [301, 302, 303])
  test(`a POST that ${status} would turn into a GET is an error`, () =>
    record([moved(status, "/b"), answer("b")], async (baseUrl, received) => {
      assert.match(await refuse(call(baseUrl, "POST")), "turns POST into GET");
      assert.is(received.length, 1);
    }));

test("another origin gets no credential and no header of the client", () =>
  record([answer("other")], (other, foreign) =>
    record([moved(302, `${other}/x`)], async (baseUrl) => {
      assert.is(await call(baseUrl, "GET"), "other");
      const [received] = foreign;
      assert.is(received?.url, "/x");
      for (const name of ["authorization", "x-key", "x-mine", "cookie"])
        assert.is(received?.headers[name], undefined, name);
      assert.is(received?.headers.accept, "application/json");
    }),
  ));

test("another origin gets no signature, nor does the first one on the way back", () => {
  const signed: string[] = [];
  const sign = ({ url }: { readonly url: string }) => {
    signed.push(new URL(url).pathname);
    return { "x-sign": "s" };
  };
  const answers = [
    (response: Parameters<ReturnType<typeof moved>>[0]) => back(response),
  ];
  let home = "";
  const back = (response: Parameters<ReturnType<typeof moved>>[0]) =>
    moved(302, `${home}/end`)(response);
  return record(answers, (other, foreign) =>
    record(
      [moved(302, `${other}/x`), answer("b")],
      async (baseUrl, received) => {
        home = baseUrl;
        assert.is(await call(baseUrl, "GET", { sign }), "b");
        assert.equal(signed, ["/a"]);
        assert.is(foreign[0]?.headers["x-sign"], undefined);
        assert.is(received[1]?.headers.authorization, undefined);
      },
    ),
  );
});

test("a file that is large, or comes as a stream, is not sent twice, and so is not kept in memory", async () => {
  const { binary } = await import("../bodies/binary.js");
  const seen: unknown[] = [];
  const fetch = async (_: string, { redirect }: RequestInit) => {
    seen.push(redirect);
    return Response.json("b");
  };
  const operation = {
    name: "put",
    method: "PUT",
    path: "/a",
    body: { ...binary, key: "body" },
  };
  const client = new ApiClient({ baseUrl: "https://a.io", fetch }, OPEN);
  const large = new Blob([new Uint8Array((1 << 24) + 1)]);
  for (const body of [
    new Blob(["a"]),
    large,
    large.stream(),
    new Uint8Array(1),
  ])
    assert.is(await callOperation(client, operation, { body }), "b");
  assert.equal(seen, ["manual", "error", "error", "manual"]);
});

test("where a stream is redirected, nothing more is sent, and the error says why", async () => {
  const { binary } = await import("../bodies/binary.js");
  const operation = {
    name: "put",
    method: "PUT",
    path: "/a",
    body: { ...binary, key: "body" },
  };
  await record([moved(307, "/b"), answer("b")], async (baseUrl, received) => {
    const client = new ApiClient({ baseUrl, retries: 0 }, OPEN);
    const body = new Blob(["a"]).stream();
    assert.match(
      await refuse(callOperation(client, operation, { body })),
      "redirect",
    );
    assert.is(received.length, 1);
  });
});

test("on a platform that does not know how to refuse redirects, they are looked at as always", async () => {
  const { binary } = await import("../bodies/binary.js");
  const known = globalThis.Request;
  const fetch = async (_: string, { redirect }: RequestInit) =>
    redirect === "manual" ? moved307() : Response.json("b");
  const moved307 = () =>
    new Response(null, { status: 307, headers: { location: "/b" } });
  const operation = {
    name: "put",
    method: "PUT",
    path: "/a",
    body: { ...binary, key: "body" },
  };
  const client = new ApiClient(
    { baseUrl: "https://a.io", fetch, retries: 0 },
    OPEN,
  );
  globalThis.Request = function refuseSetting() {
    throw new TypeError("Invalid redirect value");
  } as unknown as typeof Request;
  try {
    const body = new Blob(["a"]).stream();
    assert.match(
      await refuse(callOperation(client, operation, { body })),
      "a stream cannot be sent twice",
    );
  } finally {
    globalThis.Request = known;
  }
});

test("a circle ends, and so does a location that is no URL", async () => {
  await record([moved(302, "/a")], async (baseUrl, received) => {
    assert.match(await refuse(call(baseUrl, "GET")), "in a circle");
    assert.is(received.length, 21);
  });
  await record([moved(302, "http://[")], async (baseUrl) => {
    await refuse(call(baseUrl, "GET"));
  });
});

test("an answer of 30x that redirects nowhere is an answer", () =>
  record([(response) => response.writeHead(304).end()], async (baseUrl) => {
    assert.is(await call(baseUrl, "GET"), undefined);
  }));

test("what a browser hides is an error that says so, unless the caller lets it follow", async () => {
  const seen: unknown[] = [];
  const fetch = async (_: string, { redirect }: RequestInit) => {
    seen.push(redirect);
    if (redirect === "follow") return Response.json("b");
    return Object.defineProperty(new Response(), "type", {
      value: "opaqueredirect",
    });
  };
  const base = "https://a.io";
  assert.match(await refuse(call(base, "GET", { fetch })), "browser hides");
  const fetchOptions = { redirect: "follow" } as const;
  assert.is(await call(base, "GET", { fetch, fetchOptions }), "b");
  assert.equal(seen, ["manual", "follow"]);
});

test.run();
