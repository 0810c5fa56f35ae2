import * as contactsOperations from "./operations/contacts.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { MaybeCompany, PutContactRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link ContactsClient} is made with. */
export type ContactsClientOptions = ClientOptions<never>;

/** Contacts */
export class ContactsClient extends ApiClient {
  constructor(options: ContactsClientOptions = {}) {
    super(api, options);
  }

  /**
   * Put a contact
   *
   * `PUT /contacts`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns A contact or nothing
   * @throws {ApiError} The API answers that the call failed.
   */
  putContact(
    request: PutContactRequest,
    options?: CallOptions,
  ): ApiPromise<MaybeCompany> {
    return contactsOperations.putContact(this, request, options);
  }
}
