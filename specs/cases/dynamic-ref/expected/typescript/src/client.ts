import { api } from "./api.js";
import type { DirectoryClientOptions } from "./api.js";
import * as rolesOperations from "./operations/roles.js";
import * as treeOperations from "./operations/tree.js";
import * as usersOperations from "./operations/users.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { LabelledTree, ListRolesResult, Tree, UserPage } from "./types.js";

/** Directory */
export class DirectoryClient extends ApiClient<DirectoryClientOptions> {
  constructor(options: DirectoryClientOptions = {}) {
    super(options, api);
  }

  /**
   * List roles
   *
   * `GET /roles`
   *
   * @param options - Options for this call only.
   * @returns A page of roles
   * @throws {ApiError} If the API answers with an error.
   */
  listRoles(options?: CallOptions): ApiPromise<ListRolesResult> {
    return rolesOperations.listRoles(this, options);
  }

  /**
   * Get the tree
   *
   * `GET /tree`
   *
   * @param options - Options for this call only.
   * @returns The root
   * @throws {ApiError} If the API answers with an error.
   */
  getTree(options?: CallOptions): ApiPromise<Tree> {
    return treeOperations.getTree(this, options);
  }

  /**
   * Replace the tree
   *
   * `PUT /tree`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  replaceTree(request?: LabelledTree, options?: CallOptions): ApiPromise<void> {
    return treeOperations.replaceTree(this, request, options);
  }

  /**
   * List users
   *
   * `GET /users`
   *
   * @param options - Options for this call only.
   * @returns A page of users
   * @throws {ApiError} If the API answers with an error.
   */
  listUsers(options?: CallOptions): ApiPromise<UserPage> {
    return usersOperations.listUsers(this, options);
  }
}
