import { ApiError, findDecisiveStatus } from "../errors/api-error.js";
import { ConnectionError, TimeoutError } from "../errors/sdk-error.js";

const FIRST_DELAY = 500;
const LONGEST_DELAY = 8_000;
const LONGEST_WISH = 60_000;

/** A failed attempt. */
export interface FailedTry {
  readonly fault: unknown;
  /** The number of earlier attempts. */
  readonly tries: number;
  /** Whether the call may be repeated without doing its work twice. */
  readonly isRepeatable: boolean;
}

/** Returns the milliseconds until the next attempt; `undefined` if it would not help, or could do the work twice. */
export function planRetry(
  { fault, tries, isRepeatable }: FailedTry,
  random: () => number = Math.random,
): number | undefined {
  // 429 and 503 say that nothing was done.
  const passing = isRepeatable ? /^(408|409|425|429|5..)$/ : /^(429|503)$/;
  const mayPass =
    fault instanceof ApiError
      ? passing.test(`${findDecisiveStatus(fault)}`)
      : isRepeatable &&
        (fault instanceof ConnectionError || fault instanceof TimeoutError);
  if (!mayPass) return undefined;
  const { retryAfter: wish } = fault as Partial<ApiError>;
  if (wish !== undefined) return wish <= LONGEST_WISH ? wish : undefined;
  // Full jitter: clients that failed together do not retry together.
  return random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** tries);
}
