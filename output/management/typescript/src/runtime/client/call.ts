import type { ApiDescriptor } from "../api.js";
import type { Credentials } from "../auth/credentials.js";
import type { OperationDescriptor } from "../operation.js";
import type { CallOptions } from "./call-options.js";
import type { ClientOptions } from "./client-options.js";

/** All that a client knows. */
export interface ClientState {
  readonly api: ApiDescriptor;
  readonly options: ClientOptions;
  /** The caller's, and those that come from token sources. */
  readonly credentials: Credentials;
}

/** All that a request is made from. */
export interface Call extends ClientState {
  readonly operation: OperationDescriptor;
  readonly input: object | undefined;
  readonly callOptions: CallOptions;
  /** The texts of the input that no error may show. */
  readonly secrets?: readonly string[];
  /** Whether the caller reads the body. */
  wantsResponse?: boolean;
}
