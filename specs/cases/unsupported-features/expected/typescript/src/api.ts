import type { ApiDescriptor } from "./runtime/api.js";
import { placeHeaderKey } from "./runtime/auth/api-key.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";

/** What the calls of the API have in common. */
export const api: ApiDescriptor = {
  userAgent: nameUserAgent("case/1.0.0"),
  securitySchemes: { key: { place: placeHeaderKey, name: "X-Key" } },
  security: [["key"]],
};

/** What a {@link OdditiesClient} is made with. */
export type OdditiesClientOptions = ClientOptions<"key">;

/**
 * Makes what the functions of the operations take. Without {@link OdditiesClient}, a bundler ships the functions that are used.
 */
export function createClient(
  options: OdditiesClientOptions = {},
): ApiClient<OdditiesClientOptions> {
  return new ApiClient(options, api);
}
