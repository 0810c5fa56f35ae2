import { api } from "./api.js";
import type { ContactsClientOptions } from "./api.js";
import * as contactsOperations from "./operations/contacts.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Contact, GetContactRequest } from "./types.js";

/** Contacts */
export class ContactsClient extends ApiClient<ContactsClientOptions> {
  constructor(options: ContactsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get a contact
   *
   * `GET /contacts/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The contact
   * @throws {ApiError} If the API answers with an error.
   */
  getContact(
    request: GetContactRequest,
    options?: CallOptions,
  ): ApiPromise<Contact> {
    return contactsOperations.getContact(this, request, options);
  }
}
