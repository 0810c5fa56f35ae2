import type { Call } from "../client/call.js";
import { ConnectionError, SdkError } from "../errors/sdk-error.js";
import { findReason, redactFault } from "../errors/redact-fault.js";
import type { Redact } from "../errors/redaction.js";

/** Converts what `fetch` threw to a `ConnectionError` with its reason. Errors of this SDK are returned as they are. */
export function toConnectionError(
  fault: unknown,
  { operation }: Pick<Call, "operation">,
  redact: Redact,
): SdkError {
  if (fault instanceof SdkError) return fault;
  const cause = redactFault(fault, redact);
  const { message, code } = findReason(cause);
  return new ConnectionError(
    `No complete answer arrived: ${message} (${operation.method} ${operation.path}).`,
    { cause, code },
  );
}
