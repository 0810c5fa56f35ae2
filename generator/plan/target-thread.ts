import { Worker } from "node:worker_threads";
import type { Outcome } from "../diagnostics/outcome.ts";
import { findTargetModule, type Installation } from "./discover-targets.ts";
import type { HashedFile } from "./hashed-file.ts";

/** What a thread is told when it starts. */
export interface ThreadData {
  /** The URL of the target's module. */
  readonly module: string;
  /** Whether everything is to be made, so that what it takes can be loaded at once. */
  readonly isCold: boolean;
}

export interface ThreadSettings extends Pick<ThreadData, "isCold"> {
  readonly installation: Installation;
  /** The program of the thread. */
  readonly program: URL;
}

/** What a thread answers with. */
export type ThreadAnswer =
  | { readonly outcome: Outcome<readonly HashedFile[]> }
  /** A bug: errors lose their class on the way. */
  | { readonly error: { readonly name: string; readonly message: string; readonly stack?: string | undefined } };

/**
 * A thread that plans for one target, beside this one. It makes a model of its own of the document, which takes less
 * time than handing a model over, and begins before the document is validated.
 */
export class TargetThread {
  readonly #worker: Worker;
  #answer: Promise<ThreadAnswer> | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    // What was begun in vain keeps no program from ending.
    worker.unref();
  }

  /** Opens a thread, which loads what it needs from now on. */
  static async open(target: string, { installation, program, isCold }: ThreadSettings): Promise<TargetThread> {
    const workerData: ThreadData = { module: await findTargetModule(installation, target), isCold };
    return new TargetThread(new Worker(program, { workerData }));
  }

  /** Has it plan, for `answer` or in vain. What an order says is between its giver and the thread's program. */
  begin(order: object): void {
    this.#answer = new Promise((resolve, reject) => {
      this.#worker.once("message", resolve);
      this.#worker.once("error", reject);
      this.#worker.postMessage(order);
    });
    this.#answer.catch(() => undefined);
  }

  /** What it has planned; throws what it threw. */
  async answer(): Promise<Outcome<readonly HashedFile[]>> {
    this.#worker.ref();
    const answer = await this.#answer;
    if (answer === undefined) throw new Error("a thread is asked that was not begun");
    if ("outcome" in answer) return answer.outcome;
    throw Object.assign(new Error(answer.error.message), answer.error);
  }

  close(): void {
    void this.#worker.terminate();
  }
}
