import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { PlantResult, Tree } from "../types.js";

const plantDescriptor: OperationDescriptor = {
  name: "plant",
  method: "POST",
  path: "/trees",
  body: { mediaType: "application/json" },
};

/**
 * Plant a tree
 *
 * `POST /trees`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns Everything
 * @throws {ApiError} The API answers that the call failed.
 */
export function plant(
  client: ApiClient,
  request: Tree,
  options?: CallOptions,
): ApiPromise<PlantResult> {
  return client.call(plantDescriptor, request, options);
}
