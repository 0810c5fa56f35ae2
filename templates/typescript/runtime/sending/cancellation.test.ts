import { test } from "uvu";
import * as assert from "uvu/assert";
import { runWithin } from "./cancellation.js";
import {
  AbortError,
  InvalidRequestError,
  TimeoutError,
} from "../errors/sdk-error.js";

const forever = () => new Promise<never>(() => undefined);

async function catchFault(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (fault) {
    assert.instance(fault, Error);
    return fault as Error;
  }
  throw new Error("it did not fail");
}

test("a task within its limits gives its value or its fault", async () => {
  const limits = { timeout: 1000, signal: new AbortController().signal };
  assert.is(await runWithin(limits, async () => "a"), "a");
  const failing = runWithin(limits, () => Promise.reject(new Error("No")));
  assert.is((await catchFault(failing)).message, "No");
});

test("a task that knows no signals is left at its timeout", async () => {
  let seen: AbortSignal | undefined;
  const call = runWithin({ timeout: 5, signal: undefined }, (signal) => {
    seen = signal;
    return forever();
  });
  const fault = await catchFault(call);
  assert.instance(fault, TimeoutError);
  assert.is(fault.name, "TimeoutError");
  assert.ok(seen?.aborted, "the task was not told");
});

test("the caller's signal ends a task, and its reason is the cause", async () => {
  const controller = new AbortController();
  const call = runWithin({ timeout: 0, signal: controller.signal }, forever);
  controller.abort("enough");
  const fault = await catchFault(call);
  assert.instance(fault, AbortError);
  assert.is(fault.cause, "enough");
});

test("with a signal that has fired already, the task is not begun", async () => {
  const signal = AbortSignal.abort();
  let isBegun = false;
  const call = runWithin({ timeout: 0, signal }, async () => {
    isBegun = true;
  });
  assert.instance(await catchFault(call), AbortError);
  assert.not(isBegun);
});

test("0, Infinity and what no timer can hold are no limit", async () => {
  for (const timeout of [0, Infinity, 2 ** 31]) {
    const later = () =>
      new Promise((resolve) => setTimeout(() => resolve("late"), 5));
    assert.is(await runWithin({ timeout, signal: undefined }, later), "late");
  }
});

test("a timeout that is no number of milliseconds is refused", async () => {
  for (const timeout of [-1, Number.NaN]) {
    const call = runWithin({ timeout, signal: undefined }, forever);
    assert.instance(await catchFault(call), InvalidRequestError);
  }
});

test("nothing is left on the caller's signal", async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners += 1;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners -= 1;
    remove(...args);
  };
  await runWithin({ timeout: 1000, signal }, async () => "a");
  assert.is(listeners, 0);
});

test.run();
