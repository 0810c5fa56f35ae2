import type { CallOptions } from "../client/call-options.js";
import type { Redact } from "../errors/redaction.js";

/** Makes the data of a successful answer. Absent in a descriptor: JSON is read. */
export interface ResponseReader {
  /** Whether it gives the data while they come: then nothing waits for the whole body. */
  readonly isStream?: boolean;
  read(response: Response, stream: StreamContext): unknown;
}

/** What a reader of streams needs to know of the call. */
export interface StreamContext {
  readonly call: { readonly callOptions: Pick<CallOptions, "signal"> };
  /** The error of a stream that breaks off. */
  readonly toFault: (fault: unknown) => Error;
  readonly redact: Redact;
}
