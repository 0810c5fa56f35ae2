/** Pages of a real server, asked for one after the other. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  json as answer,
  record,
} from "../../../../generator/testing/sdk/serve.fixture.ts";
import { json } from "../bodies/json.js";
import { NotFoundError, ApiClient, ResponseFormatError } from "../index.js";
import { toBigInt } from "../integers/parse-exact-json.js";
import { int64 } from "../integers/places.js";
import { query } from "../parameters/places.js";
import { readExactJson } from "../responses/exact-json.js";
import { byCursor } from "./by-cursor.js";
import { byLink } from "./by-link.js";
import { byNumber } from "./by-number.js";
import { byOffset } from "./by-offset.js";
import { callPages } from "./call-pages.js";
import type { PagedOperation, Pages } from "./pages.js";

const LIST = { name: "list", method: "GET", path: "/a" };

function listBy(parameter: string, pages: Pages): PagedOperation {
  return { ...LIST, parameters: [query(parameter), query("limit")], pages };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

type Answers = Parameters<typeof record>[0];

/** All items, and the URLs that were asked for. */
async function walk(
  operation: PagedOperation,
  answers: Answers,
  input: object = {},
): Promise<[items: unknown[], urls: string[]]> {
  return record(answers, async (baseUrl, received) => {
    const client = new ApiClient({ baseUrl }, { securitySchemes: {} });
    const items = await collect(callPages(client, operation, input));
    return [items, received.map(({ url }) => url)];
  });
}

const NUMBERS = listBy("page", {
  ...byNumber,
  field: ["page"],
  items: ["data", "list"],
});

function list(...items: readonly unknown[]) {
  return answer({ data: { list: items, total: 3 } });
}

test("pages with numbers end at one that is empty", async () => {
  const [items, urls] = await walk(NUMBERS, [list(1, 2), list(3), list()], {
    limit: 2,
  });
  assert.equal(items, [1, 2, 3]);
  assert.equal(urls, ["/a?limit=2", "/a?page=2&limit=2", "/a?page=3&limit=2"]);
});

test("with the number of all items, no empty page is asked for", async () => {
  const pages = { ...NUMBERS.pages, total: ["data", "total"] };
  const counted = { ...NUMBERS, pages };
  const [items, urls] = await walk(counted, [list(1, 2), list(3)]);
  assert.equal(items, [1, 2, 3]);
  assert.equal(urls, ["/a", "/a?page=2"]);
  const [, later] = await walk(counted, [list(2), list(3)], { page: 2 });
  assert.equal(later, ["/a?page=2", "/a?page=3"]);
  const fromZero = { ...counted, pages: { ...pages, first: 0 } };
  const [, zero] = await walk(fromZero, [list(1, 2), list(3)]);
  assert.equal(zero, ["/a", "/a?page=1"]);
});

test("an offset grows by what has come", async () => {
  const operation = listBy("from", {
    ...byOffset,
    field: ["from"],
    items: ["data", "list"],
    total: ["data", "total"],
  });
  const [items, urls] = await walk(operation, [list(1, 2), list(3)]);
  assert.equal(items, [1, 2, 3]);
  assert.equal(urls, ["/a", "/a?from=2"]);
});

const CURSORS = listBy("after", {
  ...byCursor,
  field: ["after"],
  items: ["items"],
  cursor: ["next"],
});

test("a cursor is sent back, and a page may be empty before the last", async () => {
  const [items, urls] = await walk(CURSORS, [
    answer({ items: [1], next: "b&c" }),
    answer({ items: [], next: "d" }),
    answer({ items: [2], next: null }),
  ]);
  assert.equal(items, [1, 2]);
  assert.equal(urls, ["/a", "/a?after=b%26c", "/a?after=d"]);
});

test("a field that says that there is no other page is believed", async () => {
  const pages = { ...CURSORS.pages, more: ["more"] };
  const [items] = await walk({ ...CURSORS, pages }, [
    answer({ items: [1], next: "b", more: true }),
    answer({ items: [2], next: "c", more: false }),
  ]);
  assert.equal(items, [1, 2]);
});

/** Asserts that a loop over pages ends with an error, after so many requests. */
async function checkRefusal(
  operation: PagedOperation,
  answers: Answers,
  count: number,
): Promise<void> {
  await record(answers, async (baseUrl, received) => {
    const client = new ApiClient({ baseUrl }, { securitySchemes: {} });
    const fault: unknown = await collect(callPages(client, operation)).catch(
      (reason: unknown) => reason,
    );
    assert.instance(fault, ResponseFormatError);
    assert.is(
      (fault as Error).message,
      "The server has returned a page twice.",
    );
    assert.is(received.length, count);
  });
}

test("a cursor that comes again is an error, not an endless loop", async () => {
  const [b, c] = ["b", "c"].map((next) => answer({ items: [next], next }));
  assert.ok(b && c);
  await checkRefusal(CURSORS, [b], 2);
  await checkRefusal(CURSORS, [b, c, b], 3);
});

test("a server that gives one page whatever it is asked for is an error, not an endless loop", async () => {
  const same = answer([{ id: 1 }, { id: 2 }]);
  await checkRefusal(
    listBy("page", { ...byNumber, field: ["page"] }),
    [same],
    2,
  );
  await checkRefusal(
    listBy("offset", { ...byOffset, field: ["offset"] }),
    [same],
    2,
  );
});

test("pages may have equal items, as long as the server goes on", async () => {
  const [b, c, end] = ["b", "c", ""].map((next) =>
    answer({ items: [1], next }),
  );
  assert.ok(b && c && end);
  const [items] = await walk(CURSORS, [b, c, end]);
  assert.equal(items, [1, 1, 1]);
  const operation = listBy("page", {
    ...byNumber,
    field: ["page"],
    items: ["items"],
  });
  const [first, second] = [1, 2].map((page) => answer({ items: [1], page }));
  assert.ok(first && second);
  const last = answer({ items: [], page: 3 });
  assert.equal((await walk(operation, [first, second, last]))[0], [1, 1]);
});

test("an argument and items may hold bigints", async () => {
  const operation: PagedOperation = {
    ...CURSORS,
    response: readExactJson(
      [{ fields: { items: [{ others: int64 }], next: int64 } }],
      toBigInt,
    ),
  };
  const [items, urls] = await walk(
    operation,
    [answer({ items: [1], next: 5 }), answer({ items: [1] })],
    { limit: 9n },
  );
  assert.equal(items, [1n, 1n]);
  assert.equal(urls, ["/a?limit=9", "/a?after=5&limit=9"]);
});

test("a link gives the query of the next page, and nothing else", async () => {
  const operation = listBy("page", byLink);
  const link =
    '<https://evil.io/x?page=1>; rel="prev", <https://evil.io/b?page=2&limit=9&key=1>; title="a, b"; rel="last next"';
  const [items, urls] = await walk(
    operation,
    [answer([1], 200, { link }), answer([2])],
    { limit: 5 },
  );
  assert.equal(items, [1, 2]);
  assert.equal(urls, ["/a?limit=5", "/a?page=2&limit=9"]);
});

test("a field of the body tells pages apart, however deep it is", () =>
  record([list(1), list()], async (baseUrl, received) => {
    const client = new ApiClient({ baseUrl }, { securitySchemes: {} });
    const field = ["options", "page"];
    const pages = { ...NUMBERS.pages, field };
    const operation = { ...LIST, method: "POST", body: json, pages };
    const input = { name: "x", options: { limit: 1 } };
    const options = { idempotencyKey: "k" };
    assert.equal(
      await collect(callPages(client, operation, input, options)),
      [1],
    );
    assert.equal(
      received.map(({ body, headers }) => [
        JSON.parse(body) as unknown,
        headers["idempotency-key"],
      ]),
      [
        [input, "k"],
        [{ name: "x", options: { limit: 1, page: 2 } }, undefined],
      ],
    );
    assert.equal(input, { name: "x", options: { limit: 1 } });
  }));

test("it is a promise of the first page, too, and asks for others only when they are needed", () =>
  record([list(1, 2), list(3), list()], async (baseUrl, received) => {
    const client = new ApiClient({ baseUrl }, { securitySchemes: {} });
    const promise = callPages(client, NUMBERS);
    assert.equal(await promise, { data: { list: [1, 2], total: 3 } });
    assert.is((await promise.withResponse()).status, 200);
    assert.is(received.length, 1);
    for await (const item of promise) if (item === 2) break;
    assert.is(received.length, 1);
    const pages = await collect(promise.pages());
    assert.is(pages.length, 3);
    assert.is(received.length, 3);
  }));

test("what goes wrong with a page is thrown where it is asked for", () =>
  record([list(1), answer({}, 404)], async (baseUrl) => {
    const client = new ApiClient({ baseUrl }, { securitySchemes: {} });
    const seen: unknown[] = [];
    try {
      for await (const item of callPages(client, NUMBERS)) seen.push(item);
      assert.unreachable("it ended well");
    } catch (fault) {
      assert.instance(fault, NotFoundError);
    }
    assert.equal(seen, [1]);
  }));

test.run();
