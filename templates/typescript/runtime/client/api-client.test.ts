import type { IncomingMessage, RequestListener } from "node:http";
import { text as readText } from "node:stream/consumers";
import { inspect } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { serve } from "../../../../generator/testing/sdk/serve.fixture.ts";
import { placeCookieKey, placeQueryKey } from "../auth/api-key.js";
import { placeBearer } from "../auth/bearer.js";
import { binary } from "../bodies/binary.js";
import { json } from "../bodies/json.js";
import { unsendable } from "../bodies/unsendable.js";
import {
  AbortError,
  ApiClient,
  ApiError,
  AuthenticationError,
  type CallOptions,
  type ClientOptions,
  ConnectionError,
  InvalidRequestError,
  SdkError,
  TimeoutError,
} from "../index.js";
import type { ApiDescriptor } from "../api.js";
import type { OperationDescriptor } from "../operation.js";
import {
  cookie as cookieParameter,
  header,
  path,
  query,
} from "../parameters/places.js";
import { readEnvelope } from "../responses/envelope.js";
import { callOperation } from "./call-operation.js";

const GET: OperationDescriptor = { name: "get", method: "GET", path: "/a" };

const SCHEMES = {
  token: { place: placeBearer },
  key: { place: placeQueryKey, name: "key" },
  session: { place: placeCookieKey, name: "sid" },
} as const;

const ALL: ApiDescriptor = {
  securitySchemes: SCHEMES,
  sendsAllAlternatives: true,
};

interface Call {
  readonly operation?: OperationDescriptor;
  readonly input?: object;
  readonly client?: ClientOptions;
  readonly options?: CallOptions;
}

interface Seen {
  readonly request: IncomingMessage;
  readonly body: string;
}

/** What arrives at a server that says `{}` to everything. */
async function send({
  operation = GET,
  input,
  client,
  options,
}: Call): Promise<Seen> {
  let seen: Seen | undefined;
  await serve(
    (request, response) => {
      void readText(request).then((body) => {
        seen = { request, body };
        response.end("{}");
      });
    },
    async (baseUrl) => {
      const clientOptions = { baseUrl, ...client };
      const api = new ApiClient(clientOptions, ALL);
      await callOperation(api, operation, input, options);
    },
  );
  if (seen === undefined) throw new Error("no request arrived");
  return seen;
}

async function catchFault(promise: PromiseLike<unknown>): Promise<SdkError> {
  const fault: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.instance(fault, SdkError);
  return fault as SdkError;
}

test("a call arrives with path, query, headers, cookies and body", async () => {
  const { request, body } = await send({
    operation: {
      name: "update",
      method: "PUT",
      path: "/users/{id}",
      parameters: [
        path("id"),
        query("tags"),
        header("X-Trace"),
        cookieParameter("lang"),
      ],
      body: json,
      accept: "application/problem+json",
      security: [["token"], ["key"], ["session"]],
    },
    input: {
      id: "é/1",
      tags: ["a", "b"],
      "X-Trace": 1,
      lang: "zh",
      name: "名",
    },
    client: { auth: { token: "t", key: "k", session: "s" } },
  });
  assert.is(request.method, "PUT");
  assert.is(request.url, "/users/%C3%A9%2F1?tags=a&tags=b&key=k");
  const { accept, authorization, cookie } = request.headers;
  assert.is(accept, "application/problem+json");
  assert.is(authorization, "Bearer t");
  assert.is(cookie, "sid=s; lang=zh");
  assert.is(request.headers["x-trace"], "1");
  assert.is(request.headers["content-type"], "application/json");
  assert.is(body, '{"name":"名"}');
});

test("a call without input sends neither body nor content type", async () => {
  const { request, body } = await send({});
  assert.is(request.url, "/a");
  assert.is(request.headers.accept, "application/json");
  assert.is(request.headers["content-type"], undefined);
  assert.is(body, "");
});

test("a stream is sent as it comes", async () => {
  const { body } = await send({
    operation: {
      ...GET,
      method: "POST",
      body: { ...binary, mediaType: "a/b", key: "body" },
    },
    input: { body: new Blob(["chunk"]).stream() },
  });
  assert.is(body, "chunk");
});

test("no credential is sent to an operation that asks for none", async () => {
  const { request } = await send({
    client: { auth: { token: "t", key: "k" } },
  });
  assert.is(request.headers.authorization, undefined);
  assert.is(request.url, "/a");
});

test("headers: the client's, then the credential, then the parameter, then the call's", async () => {
  const operation: OperationDescriptor = {
    ...GET,
    parameters: [header("x-c")],
    security: [["token"]],
  };
  const { request } = await send({
    operation,
    input: { "x-c": "parameter" },
    client: {
      auth: { token: "t" },
      headers: { Authorization: "client", "X-B": "client", "x-c": "client" },
    },
    options: { headers: { "x-b": "call", accept: undefined } },
  });
  const { headers } = request;
  assert.is(headers.authorization, "Bearer t");
  assert.is(headers["x-b"], "call");
  assert.is(headers["x-c"], "parameter");
  // `fetch` sends one of its own where there is none.
  assert.is(headers.accept, "*/*");
  const mine = { headers: { authorization: "call" } };
  const override = await send({ operation, options: mine });
  assert.is(override.request.headers.authorization, "call");
});

test("the base URL: the call's, the client's, the operation's, the document's", async () => {
  const urls: string[] = [];
  const record = async (url: string) => {
    urls.push(url);
    return Response.json({});
  };
  const api = { server: "https://document.io/v1", securitySchemes: {} };
  const own = { ...GET, server: "https://operation.io" };
  const plain = new ApiClient({ fetch: record }, api);
  const client = new ApiClient(
    { fetch: record, baseUrl: "https://client.io" },
    api,
  );
  await callOperation(plain, GET, undefined);
  await callOperation(client, GET, undefined);
  await callOperation(plain, own, undefined);
  await callOperation(client, own, undefined);
  await callOperation(client, own, undefined, {
    baseUrl: "https://call.io/x/",
  });
  assert.equal(urls, [
    "https://document.io/v1/a",
    "https://client.io/a",
    "https://operation.io/a",
    "https://client.io/a",
    "https://call.io/x/a",
  ]);
});

test("withResponse gives status and headers", async () => {
  await serve(
    (_, response) => response.writeHead(201, { "x-a": "1" }).end('{"b":2}'),
    async (baseUrl) => {
      const client = new ApiClient({ baseUrl }, { securitySchemes: {} });
      const answer = await callOperation(client, GET, undefined).withResponse();
      assert.equal(answer.data, { b: 2 });
      assert.is(answer.status, 201);
      assert.is(answer.headers.get("x-a"), "1");
      assert.is(answer.response.url, `${baseUrl}/a`);
    },
  );
});

test("HEAD has no body, and a redirect is followed", async () => {
  await serve(
    (request, response) => {
      if (request.method === "HEAD") response.setHeader("content-length", 9);
      if (request.url === "/a") response.writeHead(302, { location: "/b" });
      response.end(request.method === "HEAD" ? undefined : '"moved"');
    },
    async (baseUrl) => {
      const client = new ApiClient({ baseUrl }, { securitySchemes: {} });
      assert.is(await callOperation(client, GET, undefined), "moved");
      const head = { ...GET, method: "HEAD" };
      assert.is(await callOperation(client, head, undefined), undefined);
    },
  );
});

test("a server that does not answer, or never ends, is left at the timeout", async () => {
  for (const begin of ["", '{"a":'])
    await serve(
      (_, response) => {
        if (begin !== "") response.write(begin);
      },
      async (baseUrl) => {
        const options = { baseUrl, timeout: 30, retries: 0 };
        const client = new ApiClient(options, { securitySchemes: {} });
        const fault = await catchFault(callOperation(client, GET, undefined));
        assert.instance(fault, TimeoutError);
        const call = callOperation(client, GET, undefined, { timeout: 20 });
        assert.match((await catchFault(call)).message, "20 ms");
      },
    );
});

test("the caller's signal ends the call, and the request with it", async () => {
  const controller = new AbortController();
  let signalOfRequest: AbortSignal | null | undefined;
  await serve(
    () => controller.abort(new Error("enough")),
    async (baseUrl) => {
      const record = (url: string, init: RequestInit) => {
        signalOfRequest = init.signal;
        return fetch(url, init);
      };
      const options = { baseUrl, fetch: record };
      const client = new ApiClient(options, { securitySchemes: {} });
      const { signal } = controller;
      const fault = await catchFault(
        callOperation(client, GET, undefined, { signal }),
      );
      assert.instance(fault, AbortError);
      assert.match(String(fault.cause), "enough");
      assert.ok(signalOfRequest?.aborted, "the request goes on");
    },
  );
});

test("a connection that breaks is an error without the credentials", async () => {
  const auth = { token: "s3cret", key: "s3cret&" };
  const operation = { ...GET, security: [["token"], ["key"]] };
  const breaks: RequestListener[] = [
    (request) => request.socket.destroy(),
    (_, response) => {
      response.writeHead(200, { "content-length": 99 }).write("{");
      setTimeout(() => response.destroy(), 5);
    },
  ];
  for (const listener of breaks)
    await serve(listener, async (baseUrl) => {
      const options = { baseUrl, auth, retries: 0 };
      const client = new ApiClient(options, ALL);
      const fault = await catchFault(
        callOperation(client, operation, undefined),
      );
      assert.instance(fault, ConnectionError);
      assert.instance(fault.cause, Error);
      assert.match(
        fault.message,
        /^No complete answer arrived: .+ \(GET \/a\)\.$/,
      );
      assert.not.match(inspect(fault, { depth: null }), "s3cret");
    });
});

test("what a fetch of the caller throws carries no credential on", async () => {
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    const { authorization } = Object.fromEntries(new Headers(init.headers));
    const message = `${url} ${String(authorization)}`;
    throw Object.assign(new Error(message), { init });
  };
  const client = new ApiClient(
    { fetch, auth: { key: "s3cret" }, retries: 0 },
    { server: "https://a.io", ...ALL },
  );
  const operation = { ...GET, security: [["key"]] };
  const headers = { authorization: "Bearer s4cret" };
  const fault = await catchFault(
    callOperation(client, operation, undefined, { headers }),
  );
  assert.instance(fault, ConnectionError);
  assert.match(String(fault.cause), "[redacted]");
  assert.not.match(inspect(fault, { depth: null }), /s[34]cret/);
});

test("an API error repeats no credential, whatever the server repeats", async () => {
  await serve(
    (request, response) => {
      const { authorization } = request.headers;
      response.writeHead(401, { "x-echo": authorization });
      response.end(
        JSON.stringify({ message: `${authorization} ${request.url}` }),
      );
    },
    async (baseUrl) => {
      const auth = { token: "s3cret", key: "s3cret/" };
      const client = new ApiClient({ baseUrl, auth, retries: 0 }, ALL);
      const operation = { ...GET, security: [["token"], ["key"]] };
      const fault = await catchFault(
        callOperation(client, operation, undefined),
      );
      assert.instance(fault, AuthenticationError);
      assert.is(
        fault.message,
        "401 Bearer [redacted] /a?key=[redacted] (GET /a)",
      );
      assert.not.match(inspect(fault, { depth: null }), "s3cret");
    },
  );
});

test("a call that makes no request is refused by its promise, and nothing is sent", async () => {
  const fetch = () => Promise.reject(new Error("it was sent"));
  const client = new ApiClient({ fetch }, { securitySchemes: {} });
  const options = { baseUrl: "https://a.io" };
  const refused = [
    callOperation(client, GET, undefined),
    callOperation(client, { ...GET, path: "/{id}" }, {}, options),
    callOperation(client, { ...GET, body: unsendable }, {}, options),
    callOperation(client, GET, undefined, { ...options, headers: { a: "\n" } }),
    callOperation(client, GET, undefined, { ...options, timeout: -1 }),
  ];
  for (const call of refused)
    assert.instance(await catchFault(call), InvalidRequestError);
});

test("a failed envelope rejects the call", async () => {
  const fetch = async () => Response.json({ statusCode: 401, message: "No" });
  const client = new ApiClient(
    { fetch },
    {
      server: "https://a.io",
      securitySchemes: {},
      envelope: {
        read: readEnvelope,
        status: "statusCode",
        ok: [200],
        message: "message",
      },
    },
  );
  const fault = await catchFault(callOperation(client, GET, undefined));
  assert.instance(fault, AuthenticationError);
  assert.instance(fault, ApiError);
  assert.is(fault.message, "401 No (GET /a)");
});

test("a client shows no credential", () => {
  const auth = { token: "s3cret" };
  const client = new ApiClient({ auth }, ALL);
  const shown = inspect(client, { showHidden: true, depth: null });
  assert.is(JSON.stringify(client), "{}");
  assert.not.match(shown, "s3cret");
});

test.run();
