import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { TaskAnswer } from "./serve-tasks.ts";

/** Worker threads that run tasks next to the main thread. The owner must close the pool, which ends them all. */
export class WorkerPool<Task, Result> {
  readonly #program: URL;
  readonly #size: number;
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];

  /** The program must call `serveTasks`. By default, there is a worker for each further processor. */
  constructor(program: URL, size = availableParallelism() - 1) {
    this.#program = program;
    this.#size = size;
  }

  /** Runs a task in a worker, and throws what it throws. `undefined`: all workers are busy. */
  run(task: Task): Promise<Result> | undefined {
    const worker = this.#idle.pop() ?? this.#open();
    if (worker === undefined) return undefined;
    return new Promise<Result>((resolve, reject) => {
      worker.once("error", reject);
      worker.once("message", ({ result, error }: TaskAnswer<Result>) => {
        worker.off("error", reject);
        this.#idle.push(worker);
        if (error === undefined) resolve(result as Result);
        else reject(Object.assign(new Error(error.message), error));
      });
      worker.postMessage(task);
    });
  }

  #open(): Worker | undefined {
    if (this.#all.length >= this.#size) return undefined;
    const worker = new Worker(this.#program);
    this.#all.push(worker);
    return worker;
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }
}
