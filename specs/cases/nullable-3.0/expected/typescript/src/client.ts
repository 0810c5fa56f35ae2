import * as contactsOperations from "./operations/contacts.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Contact, GetContactRequest } from "./types.js";

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
   * Get a contact
   *
   * `GET /contacts/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The contact
   * @throws {ApiError} The API answers that the call failed.
   */
  getContact(
    request: GetContactRequest,
    options?: CallOptions,
  ): ApiPromise<Contact> {
    return contactsOperations.getContact(this, request, options);
  }
}
