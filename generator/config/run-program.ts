/** The time limit for loading a configuration, which may fetch something. */
const MAX_SECONDS = 10;

/** A fault of the user's program; completes "… cannot be run: ". */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
}

/** Loads a program of the user's. It must not end this process, set its exit code, or hang. */
export async function runProgram<T>(load: () => Promise<T>): Promise<T> {
  const { exitCode } = process;
  const original = Object.getOwnPropertyDescriptor(process, "exit");
  const refusals: ProgramError[] = [];
  const refuseExit = (): never => {
    const refusal = new ProgramError("it calls `process.exit()`");
    refusals.push(refusal);
    throw refusal;
  };
  Object.assign(process, { exit: refuseExit });
  const watch = watchProgram();
  try {
    const loaded = await Promise.race([load(), watch.failure]);
    // The program may have caught the error.
    const [refusal] = refusals;
    if (refusal !== undefined) throw refusal;
    return loaded;
  } finally {
    watch.end();
    process.exitCode = exitCode;
    if (original !== undefined) Object.defineProperty(process, "exit", original);
  }
}

interface Watch {
  readonly failure: Promise<never>;
  end(): void;
}

/** Fails after the time limit, or as soon as the event loop is empty. */
function watchProgram(): Watch {
  let fail: (reason: string) => void;
  const failure = new Promise<never>((_, reject) => {
    fail = (reason) => reject(new ProgramError(reason));
  });
  const timer = setTimeout(() => fail(`it did not finish within ${MAX_SECONDS} seconds`), MAX_SECONDS * 1000).unref();
  const onIdle = (): void => fail("it waits for something that never happens");
  process.once("beforeExit", onIdle);
  return {
    failure,
    end: () => {
      clearTimeout(timer);
      process.off("beforeExit", onIdle);
    },
  };
}
