import type { CallOptions } from "../client/call-options.js";
import type { Redact } from "../errors/redaction.js";

/** Reads the data of a successful answer. */
export interface ResponseReader {
  /** Whether the data are given while they arrive: then nothing waits for the whole body. */
  readonly isStream?: boolean;
  /** Absent: the answer is JSON. */
  readonly read?: (response: Response, stream: StreamContext) => unknown;
  /** Parses the text of JSON. Absent: `JSON.parse`. */
  readonly parse?: (text: string) => unknown;
}

/** What readers of streams need. */
export interface StreamContext {
  readonly call: { readonly callOptions: Pick<CallOptions, "signal"> };
  /** Returns the error of a broken stream. */
  readonly toFault: (fault: unknown) => Error;
  readonly redact: Redact;
}
