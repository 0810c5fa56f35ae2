import type { Redact } from "./redaction.js";

interface Fault {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  /** Of an `AggregateError`: Node has one for each address of a host. */
  readonly errors?: readonly unknown[];
}

const DEEPEST_CAUSE = 5;

/** A copy of a foreign error. */
export type FaultCopy = Error & { code?: string };

/**
 * Copies what `fetch` threw. Foreign errors quote the URL and refer to the request, so only their texts are kept,
 * without secrets.
 */
export function redactFault(
  fault: unknown,
  redact: Redact,
  depth = 0,
): FaultCopy {
  const quote = (value: unknown) =>
    typeof value === "string" ? redact(value) : "";
  const foreign = Object(fault) as Fault;
  const { message, errors } = foreign;
  const cause = foreign.cause ?? errors?.[0];
  const copy: FaultCopy = new Error(quote(message ?? fault));
  for (const key of ["name", "stack", "code"] as const)
    if (foreign[key] !== undefined) copy[key] = quote(foreign[key]);
  if (cause !== undefined && depth < DEEPEST_CAUSE)
    copy.cause = redactFault(cause, redact, depth + 1);
  return copy;
}

/** Returns the innermost cause: `fetch failed` says less. */
export function findReason(fault: FaultCopy): FaultCopy {
  return fault.cause instanceof Error ? findReason(fault.cause) : fault;
}
