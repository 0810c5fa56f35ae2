import { api } from "./api.js";
import type { ContactsClientOptions } from "./api.js";
import * as contactsOperations from "./operations/contacts.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { MaybeCompany, PutContactRequest } from "./types.js";

/** Contacts */
export class ContactsClient extends ApiClient<ContactsClientOptions> {
  constructor(options: ContactsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Put a contact
   *
   * `PUT /contacts`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns A contact or nothing
   * @throws {ApiError} If the API answers with an error.
   */
  putContact(
    request: PutContactRequest,
    options?: CallOptions,
  ): ApiPromise<MaybeCompany> {
    return contactsOperations.putContact(this, request, options);
  }
}
