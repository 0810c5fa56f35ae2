import * as membersOperations from "./operations/members.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { ListMembersRequest, ListMembersResult, Member } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link MembersClient} is made with. */
export type MembersClientOptions = ClientOptions<never>;

/** Members */
export class MembersClient extends ApiClient {
  constructor(options: MembersClientOptions = {}) {
    super(api, options);
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
