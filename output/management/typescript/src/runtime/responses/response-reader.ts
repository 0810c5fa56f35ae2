import type { CallOptions } from "../client/call-options.js";
import type { Redact } from "../errors/redaction.js";

/** Makes the data of a successful answer. Absent in a descriptor: JSON is read. */
export interface ResponseReader {
  /** Whether the data are given while they arrive: then nothing waits for the whole body. */
  readonly isStream?: boolean;
  /** Absent: the answer is JSON. */
  readonly read?: (response: Response, stream: StreamContext) => unknown;
  /** Parses the text of JSON. Absent: `JSON.parse`. */
  readonly parse?: (text: string) => unknown;
}

/** What a reader of streams needs to know of the call. */
export interface StreamContext {
  readonly call: { readonly callOptions: Pick<CallOptions, "signal"> };
  /** The error of a stream that breaks off. */
  readonly toFault: (fault: unknown) => Error;
  readonly redact: Redact;
}
