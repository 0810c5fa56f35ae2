import {
  AbortError,
  InvalidRequestError,
  TimeoutError,
} from "../errors/sdk-error.js";

/** What limits a call. */
export interface CallLimits {
  /** In milliseconds; 0 and Infinity: none. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  /** Whether the caller's signal also ends what the task returned, such as a stream. */
  readonly isOpenEnded?: () => boolean | undefined;
}

// Timers fire at once if the delay does not fit into 32 bits.
const LONGEST_TIMEOUT = 0x7fffffff;

/** Runs a task within limits. Throws a `TimeoutError` or an `AbortError` when one is reached. */
export async function runWithin<T>(
  { timeout, signal, isOpenEnded }: CallLimits,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (!(timeout >= 0))
    throw new InvalidRequestError(
      "`timeout` must be a number of milliseconds.",
    );
  if (signal?.aborted) throw createAbortError(signal);
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Raced with the task, because a `fetch` of the caller may ignore signals.
  const end = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () =>
      reject(controller.signal.reason as Error),
    );
  });
  const onAbort = () => controller.abort(createAbortError(signal));
  signal?.addEventListener("abort", onAbort);
  if (timeout > 0 && timeout <= LONGEST_TIMEOUT)
    timer = setTimeout(
      () =>
        controller.abort(
          new TimeoutError(`No answer arrived in ${timeout} ms.`),
        ),
      timeout,
    );
  let isOver = true;
  try {
    const value = await Promise.race([end, task(controller.signal)]);
    isOver = !isOpenEnded?.();
    return value;
  } finally {
    clearTimeout(timer);
    if (isOver) signal?.removeEventListener("abort", onAbort);
  }
}

/** Waits between two attempts. The caller's signal ends this, too. */
export function wait(
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  return runWithin(
    { timeout: 0, signal },
    () => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  );
}

export function createAbortError(signal?: AbortSignal): AbortError {
  return new AbortError("The call was aborted.", {
    cause: signal?.reason as unknown,
  });
}
