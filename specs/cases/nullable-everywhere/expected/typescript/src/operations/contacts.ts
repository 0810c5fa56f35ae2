import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { MaybeCompany, PutContactRequest } from "../types.js";

const putContactDescriptor: OperationDescriptor = {
  name: "putContact",
  method: "PUT",
  path: "/contacts",
  parameters: [{ in: "query", name: "since" }],
  body: { mediaType: "application/json" },
};

/**
 * Put a contact
 *
 * `PUT /contacts`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns A contact or nothing
 * @throws {ApiError} The API answers that the call failed.
 */
export function putContact(
  client: ApiClient,
  request: PutContactRequest,
  options?: CallOptions,
): ApiPromise<MaybeCompany> {
  return client.call(putContactDescriptor, request, options);
}
