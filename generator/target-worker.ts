/** The program of a thread: loads a target, waits for its order, and answers with its files. See `TargetThread`. */
import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "./diagnostics/invariant.ts";
import type { Outcome } from "./diagnostics/outcome.ts";
import { modelDocument, type ThreadOrder } from "./pipeline.ts";
import { importTarget } from "./plan/discover-targets.ts";
import { planTarget } from "./plan/plan-target.ts";
import type { HashedFile } from "./plan/hashed-file.ts";
import type { ThreadAnswer, ThreadData } from "./plan/target-thread.ts";

const { module, isCold } = workerData as ThreadData;
const target = importTarget(module);

parentPort?.once("message", (order: ThreadOrder) => {
  void answer(order).then((message) => parentPort?.postMessage(message));
});

if (isCold) await (await target)?.preload?.();

async function answer(order: ThreadOrder): Promise<ThreadAnswer> {
  try {
    return { outcome: await plan(order) };
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    return { error: { name, message, stack } };
  }
}

/** The pipeline without its judgements, which the thread that gave the order makes. */
async function plan(order: ThreadOrder): Promise<Outcome<readonly HashedFile[]>> {
  const { document, modelOptions, cache, ...rest } = order;
  const loaded = await target;
  invariant(loaded !== undefined, "a thread has no target");
  const { model, normalized } = modelDocument(document, modelOptions);
  return planTarget(loaded, { ...rest, model, document: normalized.root }, cache);
}
