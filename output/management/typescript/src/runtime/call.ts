import type { CallOptions } from "./call-options.js";
import type { ClientOptions } from "./client-options.js";
import type { ApiDescriptor, OperationDescriptor } from "./operation.js";

/** Everything that a request is made from. */
export interface Call {
  readonly api: ApiDescriptor;
  readonly operation: OperationDescriptor;
  readonly input: object | undefined;
  readonly clientOptions: ClientOptions;
  readonly callOptions: CallOptions;
}
