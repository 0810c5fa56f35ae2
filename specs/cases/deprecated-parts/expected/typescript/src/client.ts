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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The members
   * @throws {ApiError} The API answers that the call failed.
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   * @deprecated
   */
  addMember(request: Member, options?: CallOptions): ApiPromise<void> {
    return membersOperations.addMember(this, request, options);
  }
}
