import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Transfer } from "../types.js";

const getTransferDescriptor: OperationDescriptor = {
  name: "getTransfer",
  method: "GET",
  path: "/transfers",
};

/**
 * Get a transfer
 *
 * `GET /transfers`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The transfer
 * @throws {ApiError} The API answers that the call failed.
 */
export function getTransfer(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Transfer> {
  return client.call(getTransferDescriptor, undefined, options);
}
