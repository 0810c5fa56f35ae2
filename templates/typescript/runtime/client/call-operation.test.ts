/** What a caller can do with a call besides awaiting it, and around it. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  json as answer,
  record,
  serve,
} from "../../../../generator/testing/sdk/serve.fixture.ts";
import {
  AbortError,
  ApiClient,
  type ClientOptions,
  ConnectionError,
  logCalls,
  NotFoundError,
} from "../index.js";
import type { OperationDescriptor } from "../operation.js";
import { query } from "../parameters/places.js";
import { readEvents, type ServerSentEvent } from "../responses/events.js";
import { readJsonLines } from "../responses/json-lines.js";
import { readBlob } from "../responses/readers.js";
import { callOperation } from "./call-operation.js";

const GET: OperationDescriptor = { name: "get", method: "GET", path: "/a" };

function createClient(options: ClientOptions): ApiClient {
  return new ApiClient(options, { securitySchemes: {} });
}

test("asResponse gives the response before its body, which is then the caller's", async () => {
  let end: (() => void) | undefined;
  await serve(
    (_, response) => {
      response.writeHead(200, { "x-a": "1" }).write("first");
      end = () => response.end(" last");
    },
    async (baseUrl) => {
      const client = createClient({ baseUrl, timeout: 60 });
      const operation = { ...GET, response: readBlob };
      const response = await callOperation(client, operation).asResponse();
      assert.is(response.headers.get("x-a"), "1");
      // Longer than the timeout, which was for the answer to begin.
      await new Promise((resolve) => setTimeout(resolve, 80));
      end?.();
      assert.is(await response.text(), "first last");
    },
  );
});

test("asResponse throws what the status says, and refuses a body that was read", () =>
  record([answer({}, 404), answer("b")], async (baseUrl) => {
    const client = createClient({ baseUrl });
    const fault = await callOperation(client, GET)
      .asResponse()
      .catch((thrown: unknown) => thrown);
    assert.instance(fault, NotFoundError);
    const call = callOperation(client, GET);
    assert.is(await call, "b");
    const late = await call.asResponse().catch((thrown: unknown) => thrown);
    assert.match(String(late), "at once");
  }));

test("the caller's signal ends a body that is being read", () =>
  serve(
    (_, response) => {
      response.writeHead(200).write("first");
    },
    async (baseUrl) => {
      const controller = new AbortController();
      const { signal } = controller;
      const client = createClient({ baseUrl });
      const call = callOperation(client, GET, undefined, { signal });
      const response = await call.asResponse();
      controller.abort();
      const fault = await response.text().catch((thrown: unknown) => thrown);
      assert.instance(fault, Error);
    },
  ));

test("the caller's signal ends a stream with an AbortError", () =>
  serve(
    (_, response) => {
      response.writeHead(200).write("1\n");
    },
    async (baseUrl) => {
      const controller = new AbortController();
      const { signal } = controller;
      const operation = { ...GET, response: readJsonLines };
      const client = createClient({ baseUrl });
      const items = await callOperation<AsyncIterable<unknown>>(
        client,
        operation,
        undefined,
        { signal },
      );
      try {
        for await (const _ of items) controller.abort();
        assert.unreachable("it ended well");
      } catch (fault) {
        assert.instance(fault, AbortError);
      }
    },
  ));

test("events come one by one, whole, whatever the chunks are", () =>
  serve(
    (_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      const text =
        ": hi\n\ndata: a\r\n\r\nevent: add\ndata: 1\ndata: 2\nid: 7\nretry: 10\n\ndata:é\n\ndata: cut";
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += 3)
        response.write(bytes.subarray(at, at + 3));
      response.end();
    },
    async (baseUrl) => {
      const operation = { ...GET, response: readEvents };
      const events = await callOperation<AsyncIterable<ServerSentEvent>>(
        createClient({ baseUrl }),
        operation,
      );
      const seen: ServerSentEvent[] = [];
      for await (const event of events) seen.push(event);
      assert.equal(seen, [
        { data: "a" },
        { event: "add", data: "1\n2", id: "7", retry: 10 },
        { data: "é" },
      ]);
    },
  ));

test("an event is there before the next one is sent, and leaving the loop ends the request", async () => {
  let isClosed = false;
  await serve(
    (_, response) => {
      response.on("close", () => (isClosed = true));
      response.writeHead(200).write('{"a":1}\n{"a"');
    },
    async (baseUrl) => {
      const operation = { ...GET, response: readJsonLines };
      const client = createClient({ baseUrl, timeout: 500 });
      const items = await callOperation<AsyncIterable<unknown>>(
        client,
        operation,
      );
      for await (const item of items) {
        assert.equal(item, { a: 1 });
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
      assert.ok(isClosed);
    },
  );
});

test("a stream that breaks off is a connection error", () =>
  serve(
    (_, response) => {
      response.writeHead(200).write("1\n");
      setTimeout(() => response.destroy(), 20);
    },
    async (baseUrl) => {
      const operation = { ...GET, response: readJsonLines };
      const items = await callOperation<AsyncIterable<unknown>>(
        createClient({ baseUrl }),
        operation,
      );
      const seen: unknown[] = [];
      try {
        for await (const item of items) seen.push(item);
        assert.unreachable("it ended well");
      } catch (fault) {
        assert.instance(fault, ConnectionError);
      }
      assert.equal(seen, [1]);
    },
  ));

test("middleware is around each try, the first one outermost", () =>
  record(
    [answer({}, 500, { "retry-after-ms": "1" }), answer({ a: 1 })],
    async (baseUrl, received) => {
      const seen: string[] = [];
      const layer =
        (name: string): NonNullable<ClientOptions["middleware"]>[number] =>
        async (request, next) => {
          seen.push(`${name} ${request.operation}`);
          const response = await next({
            ...request,
            url: `${request.url}/${name}`,
          });
          seen.push(`${name} ${response.status}`);
          return response;
        };
      const middleware = [layer("x"), layer("y")];
      await callOperation(createClient({ baseUrl, middleware }), GET);
      const first = ["x get", "y get", "y 500", "x 500"];
      const second = ["x get", "y get", "y 200", "x 200"];
      assert.equal(seen, [...first, ...second]);
      assert.is(received[0]?.url, "/a/x/y");
    },
  ));

test("a logger sees no credential: neither headers that are not allowed, nor a query", () =>
  record([answer({}, 404, { "set-cookie": "s3cret" })], async (baseUrl) => {
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line);
    const logger = { debug: write, info: write, warn: write, error: write };
    const log = logCalls({ logger, level: "debug", headers: ["x-mine"] });
    const headers = { authorization: "Bearer s3cret", "x-mine": "1" };
    const client = createClient({ baseUrl, headers, middleware: [log] });
    const operation = { ...GET, parameters: [query("key")] };
    await callOperation(client, operation, { key: "s3cret" }).catch(() => 0);
    assert.match(lines.join("\n"), "authorization: [redacted]");
    assert.match(lines.join("\n"), "x-mine: 1");
    assert.match(lines.join("\n"), /get \(GET\): 404 in \d+ ms/);
    assert.not.match(lines.join("\n"), "s3cret");
    lines.length = 0;
    const quiet = logCalls({ logger, level: "warn" });
    const other = client.withOptions({ middleware: [quiet] });
    await callOperation(other, GET).catch(() => 0);
    assert.is(lines.length, 1);
  }));

test("withOptions gives a client that differs in these alone", () =>
  record([answer({})], async (baseUrl, received) => {
    class Special extends ApiClient {}
    const headers = { "x-a": "1" };
    const client = new Special({ baseUrl, headers }, { securitySchemes: {} });
    const other = client.withOptions({ headers: { "x-b": "2" } });
    assert.instance(other, Special);
    await callOperation(other, GET);
    await callOperation(client, GET);
    assert.equal(
      received.map(({ headers }) => [headers["x-a"], headers["x-b"]]),
      [
        [undefined, "2"],
        ["1", undefined],
      ],
    );
  }));

test("fetchOptions reach fetch, the call's over the client's", async () => {
  const seen: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    seen.push(init);
    return Response.json({});
  };
  const client = createClient({
    baseUrl: "https://a.io",
    fetch,
    fetchOptions: { credentials: "include", cache: "no-store" },
  });
  const fetchOptions = { cache: "reload" } as const;
  await callOperation(client, GET, undefined, { fetchOptions });
  assert.is(seen[0]?.credentials, "include");
  assert.is(seen[0]?.cache, "reload");
});

test("a base URL may be relative to the page", async () => {
  const seen: string[] = [];
  const fetch = async (url: string) => {
    seen.push(url);
    return Response.json({});
  };
  const page = { href: "https://page.io/app/index.html" };
  Object.defineProperty(globalThis, "location", {
    value: page,
    configurable: true,
  });
  try {
    await callOperation(createClient({ baseUrl: "/api", fetch }), GET);
  } finally {
    Reflect.deleteProperty(globalThis, "location");
  }
  assert.equal(seen, ["https://page.io/api/a"]);
});

test.run();
