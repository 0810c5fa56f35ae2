/** The program of a thread: loads a target, waits for its input, and answers with its files. See `moveToThread`. */
import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "../diagnostics/invariant.ts";
import { importTarget } from "./discover-targets.ts";
import type { TargetInput } from "./target.ts";
import type { ThreadAnswer, ThreadData } from "./target-thread.ts";

const { module } = workerData as ThreadData;
const target = importTarget(module);

parentPort?.once("message", (input: TargetInput) => {
  void answer(input).then((message) => parentPort?.postMessage(message));
});

await (await target)?.preload?.();

async function answer(input: TargetInput): Promise<ThreadAnswer> {
  try {
    const loaded = await target;
    invariant(loaded !== undefined, "a thread has no target");
    return { outcome: await loaded.plan(input) };
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    return { error: { name, message, stack } };
  }
}
