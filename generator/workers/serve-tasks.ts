import { parentPort } from "node:worker_threads";

/** A worker's answer to a task. */
export interface TaskAnswer<Result> {
  readonly result?: Result;
  /** The error that the task threw. Messages between threads lose the class of an error. */
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string | undefined };
}

/** Answers the tasks of a pool, one after the other. The program of a worker calls this. */
export function serveTasks(run: (task: unknown) => Promise<unknown>): void {
  const answer = async (task: unknown): Promise<TaskAnswer<unknown>> => {
    try {
      return { result: await run(task) };
    } catch (thrown) {
      const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
      return { error: { name, message, stack } };
    }
  };
  parentPort?.on("message", (task: unknown) => void answer(task).then((result) => parentPort?.postMessage(result)));
}
