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
