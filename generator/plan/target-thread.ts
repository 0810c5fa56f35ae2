import { Worker } from "node:worker_threads";
import type { Outcome } from "../diagnostics/outcome.ts";
import { findTargetModule, type Installation } from "./discover-targets.ts";
import type { PlannedFile, Target, TargetInput } from "./target.ts";

/** What a thread is told when it starts. */
export interface ThreadData {
  /** The URL of the target's module. */
  readonly module: string;
}

/** What a thread answers with. */
export type ThreadAnswer =
  | { readonly outcome: Outcome<readonly PlannedFile[]> }
  /** A bug: errors lose their class on the way. */
  | { readonly error: { readonly name: string; readonly message: string; readonly stack?: string | undefined } };

/**
 * A target whose planning is done in a thread of its own, which loads what it needs from now on. One plan, and the
 * thread is gone; without one, it keeps no program from ending.
 */
export async function moveToThread(target: Target, installation: Installation, program: URL): Promise<Target> {
  const workerData: ThreadData = { module: await findTargetModule(installation, target.name) };
  const worker = new Worker(program, { workerData });
  worker.unref();
  return { ...target, plan: (input) => planInThread(worker, input) };
}

async function planInThread(worker: Worker, input: TargetInput): Promise<Outcome<readonly PlannedFile[]>> {
  worker.ref();
  try {
    const answer = await new Promise<ThreadAnswer>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.postMessage(input);
    });
    if ("outcome" in answer) return answer.outcome;
    throw Object.assign(new Error(answer.error.message), answer.error);
  } finally {
    void worker.terminate();
  }
}
