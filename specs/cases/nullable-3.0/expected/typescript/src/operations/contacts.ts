import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Contact, GetContactRequest } from "../types.js";

const getContactDescriptor: OperationDescriptor = {
  name: "getContact",
  method: "GET",
  path: "/contacts/{id}",
  parameters: [{ in: "path", name: "id" }],
};

/**
 * Get a contact
 *
 * `GET /contacts/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The contact
 * @throws {ApiError} The API answers that the call failed.
 */
export function getContact(
  client: ApiClient,
  request: GetContactRequest,
  options?: CallOptions,
): ApiPromise<Contact> {
  return client.call(getContactDescriptor, request, options);
}
