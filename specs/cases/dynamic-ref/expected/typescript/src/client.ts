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
   * @param options - What is different for this call.
   * @returns A page of roles
   * @throws {ApiError} The API answers that the call failed.
   */
  listRoles(options?: CallOptions): ApiPromise<ListRolesResult> {
    return rolesOperations.listRoles(this, options);
  }

  /**
   * Get the tree
   *
   * `GET /tree`
   *
   * @param options - What is different for this call.
   * @returns The root
   * @throws {ApiError} The API answers that the call failed.
   */
  getTree(options?: CallOptions): ApiPromise<Tree> {
    return treeOperations.getTree(this, options);
  }

  /**
   * Replace the tree
   *
   * `PUT /tree`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  replaceTree(request?: LabelledTree, options?: CallOptions): ApiPromise<void> {
    return treeOperations.replaceTree(this, request, options);
  }

  /**
   * List users
   *
   * `GET /users`
   *
   * @param options - What is different for this call.
   * @returns A page of users
   * @throws {ApiError} The API answers that the call failed.
   */
  listUsers(options?: CallOptions): ApiPromise<UserPage> {
    return usersOperations.listUsers(this, options);
  }
}
