import type { ApiDescriptor } from "../api.js";
import type { Credentials } from "../auth/credentials.js";
import type { OperationDescriptor } from "../operation.js";
import type { CallOptions } from "./call-options.js";
import type { ClientOptions } from "./client-options.js";

/** The state of a client. */
export interface ClientState {
  readonly api: ApiDescriptor;
  readonly options: ClientOptions;
  /** Given by the caller or by token sources. */
  readonly credentials: Credentials;
}

/** A call: its operation, argument and options, and the client's state. */
export interface Call extends ClientState {
  readonly operation: OperationDescriptor;
  readonly input: object | undefined;
  readonly callOptions: CallOptions;
  /** Texts of the input that must not appear in errors. */
  readonly secrets?: readonly string[];
  /** Whether the caller reads the body itself. */
  wantsResponse?: boolean;
}
