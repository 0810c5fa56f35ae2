import * as int64Places from "../int64.js";
import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import { toBigInt } from "../runtime/integers/parse-exact-json.js";
import { int64 } from "../runtime/integers/places.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path, query } from "../runtime/parameters/places.js";
import { toJsonText } from "../runtime/request/value-text.js";
import { readExactJson } from "../runtime/responses/exact-json.js";
import type {
  Account,
  GetAccountRequest,
  UpdateAccountRequest,
  UpdateAccountResult,
} from "../types.js";

/**
 * `GET /accounts/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The account.
 * @throws {ApiError} If the API answers with an error.
 */
export function getAccount(
  client: ApiClient,
  request: GetAccountRequest,
  options?: CallOptions,
): ApiPromise<Account> {
  const operation: OperationDescriptor = {
    name: "getAccount",
    method: "GET",
    path: "/accounts/{id}",
    parameters: [
      path("id"),
      query("before"),
      query("filter", { content: toJsonText }),
    ],
    response: readExactJson(int64Places.Account, toBigInt),
  };
  return callOperation(client, operation, request, options);
}

/**
 * `PUT /accounts/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The balances.
 * @throws {ApiError} If the API answers with an error.
 */
export function updateAccount(
  client: ApiClient,
  request: UpdateAccountRequest,
  options?: CallOptions,
): ApiPromise<UpdateAccountResult> {
  const operation: OperationDescriptor = {
    name: "updateAccount",
    method: "PUT",
    path: "/accounts/{id}",
    parameters: [path("id")],
    body: json,
    response: readExactJson([{ others: int64 }], toBigInt),
  };
  return callOperation(client, operation, request, options);
}
