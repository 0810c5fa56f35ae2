import { api } from "./api.js";
import type { MembersClientOptions } from "./api.js";
import * as membersOperations from "./operations/members.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { ListMembersRequest, ListMembersResult, Member } from "./types.js";

/** Members */
export class MembersClient extends ApiClient<MembersClientOptions> {
  constructor(options: MembersClientOptions = {}) {
    super(options, api);
  }

  /**
   * List members
   *
   * `GET /members`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The members
   * @throws {ApiError} If the API answers with an error.
   */
  listMembers(
    request?: ListMembersRequest,
    options?: CallOptions,
  ): ApiPromise<ListMembersResult> {
    return membersOperations.listMembers(this, request, options);
  }

  /**
   * Add a member
   *
   * `POST /members`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   * @deprecated
   */
  addMember(request: Member, options?: CallOptions): ApiPromise<void> {
    return membersOperations.addMember(this, request, options);
  }
}
