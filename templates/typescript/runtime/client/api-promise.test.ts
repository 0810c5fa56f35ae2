import { test } from "uvu";
import * as assert from "uvu/assert";
import { ApiPromise, type WithResponse } from "./api-promise.js";

const response = new Response(null, { status: 204 });
const { status, headers } = response;

function succeed<T>(data: T): ApiPromise<T> {
  const answer: WithResponse<T> = { data, status, headers, response };
  return new ApiPromise({}, Promise.resolve(answer));
}

function fail(): ApiPromise<string> {
  return new ApiPromise<string>({}, Promise.reject(new Error("No")));
}

/** The rejections that nobody handles until the event loop has gone round. */
async function collectUnhandled(task: () => unknown): Promise<unknown[]> {
  const faults: unknown[] = [];
  const collect = (fault: unknown) => void faults.push(fault);
  process.on("unhandledRejection", collect);
  try {
    await task();
    await new Promise((resolve) => setTimeout(resolve, 5));
    return faults;
  } finally {
    process.off("unhandledRejection", collect);
  }
}

test("it is a promise of the data", async () => {
  assert.instance(succeed("a"), Promise);
  assert.is(await succeed("a"), "a");
  assert.is(await succeed("a").then((data) => `${data}b`), "ab");
  assert.equal(await Promise.all([succeed(1), succeed(2)]), [1, 2]);
  assert.is(await Promise.race([succeed(1)]), 1);
});

test("what is chained to it is a usual promise", async () => {
  const chained = succeed("a").then(() => "b");
  assert.not.instance(chained, ApiPromise);
  let isOver = false;
  await succeed("a").finally(() => (isOver = true));
  assert.ok(isOver);
});

test("a fault arrives by each way", async () => {
  assert.is(await fail().catch((fault: unknown) => String(fault)), "Error: No");
  assert.is(await fail().then(undefined, () => "caught"), "caught");
  assert.is(
    await fail()
      .withResponse()
      .catch(() => "caught"),
    "caught",
  );
});

test("the answer comes with its status, headers and response", async () => {
  const promise = succeed("a");
  assert.equal(await promise.withResponse(), {
    data: "a",
    status,
    headers,
    response,
  });
  assert.is(await promise, "a");
});

test("a fault that is handled on one way is not reported for the other", async () => {
  const handled = await collectUnhandled(async () => {
    await fail().catch(() => undefined);
    await fail()
      .withResponse()
      .catch(() => undefined);
  });
  assert.equal(handled, []);
});

test("a fault that nobody handles is reported once", async () => {
  assert.is((await collectUnhandled(() => void fail())).length, 1);
  const unhandled = await collectUnhandled(() => void fail().withResponse());
  assert.is(unhandled.length, 1);
});

test.run();
