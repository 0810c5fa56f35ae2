import { Worker } from "node:worker_threads";
import type { Outcome } from "../diagnostics/outcome.ts";
import type { Installation } from "./discover-targets.ts";
import type { MemoEntries } from "./memo.ts";
import type { PlannedPart } from "./plan-target.ts";
import type { Target } from "./target.ts";

/** What a thread is told when it starts. */
export interface ThreadData {
  /** The URL of the folder of all targets. */
  readonly targets: string;
  /** The name of the thread's own target. */
  readonly target: string;
  /** Whether everything is to be made, so that what it takes can be loaded at once. */
  readonly isCold: boolean;
}

export interface ThreadSettings extends Pick<ThreadData, "isCold"> {
  readonly installation: Installation;
  /** The program of the thread. */
  readonly program: URL;
}

/** What a thread answers with, for each target that it plans for. */
export interface ThreadAnswer {
  readonly target: string;
  readonly outcome?: Outcome<PlannedPart>;
  /** A bug: errors lose their class on the way. */
  readonly error?: { readonly name: string; readonly message: string; readonly stack?: string | undefined };
}

/**
 * A thread that plans for one target, beside this one, and then helps with those that are divided. It reads the
 * texts of the document along with this one and makes a model of its own, which takes less time than handing over either.
 */
export class TargetThread {
  readonly #worker: Worker;
  readonly #answers = new Map<string, ThreadAnswer>();
  #failure: Error | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    // What was begun in vain keeps no program from ending.
    worker.unref();
    worker.on("message", (answer: ThreadAnswer) => this.#answers.set(answer.target, answer));
    worker.on("error", (error) => (this.#failure = error));
  }

  /** Opens a thread, which loads what it needs from now on. */
  static open(target: string, { installation, program, isCold }: ThreadSettings): TargetThread {
    const workerData: ThreadData = { targets: installation.targets.href, target, isCold };
    return new TargetThread(new Worker(program, { workerData }));
  }

  /** Has it plan, for `plan` or in vain. What is said is between who says it and the thread's program. */
  begin(order: object): void {
    this.#worker.postMessage({ order });
  }

  /** Tells it what came of reading a part of the document. */
  report(read: object): void {
    this.#worker.postMessage({ read });
  }

  /** Tells it what the document is divided into, which takes both threads as long as one. */
  divide(parts: object | undefined): void {
    this.#worker.postMessage({ division: { parts } });
  }

  /** Tells it what is known of a target that it may help with. */
  tell({ name }: Target, known: MemoEntries): void {
    this.#worker.postMessage({ knowledge: { target: name, known } });
  }

  /** What it has planned of a target that it was ordered; throws what it threw. */
  async plan({ name }: Target): Promise<Outcome<PlannedPart>> {
    this.#worker.ref();
    while (!this.#answers.has(name) && this.#failure === undefined) await this.#hear();
    const { outcome, error = this.#failure } = this.#answers.get(name) ?? {};
    if (outcome !== undefined) return outcome;
    throw Object.assign(new Error(error?.message), error);
  }

  #hear(): Promise<unknown> {
    return new Promise((resolve) => {
      this.#worker.once("message", resolve);
      this.#worker.once("error", resolve);
    });
  }

  /** Has it end: at once, or when it has kept what it worked out, which the program then waits for. */
  close(isAtOnce: boolean): void {
    if (isAtOnce) void this.#worker.terminate();
    else this.#worker.ref();
  }
}
