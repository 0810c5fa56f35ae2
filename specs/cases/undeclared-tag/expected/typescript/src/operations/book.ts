import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const countLoansDescriptor: OperationDescriptor = {
  name: "countLoans",
  method: "GET",
  path: "/loans",
  response: "none",
};

/**
 * Count the loans
 *
 * `GET /loans`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function countLoans(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(countLoansDescriptor, undefined, options);
}
