import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { ListRolesResult } from "../types.js";

const listRolesDescriptor: OperationDescriptor = {
  name: "listRoles",
  method: "GET",
  path: "/roles",
};

/**
 * List roles
 *
 * `GET /roles`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns A page of roles
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function listRoles(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListRolesResult> {
  return client.call(listRolesDescriptor, undefined, options);
}
