import type { ApiDescriptor } from "./runtime/api.js";
import { placeHeaderKey } from "./runtime/auth/api-key.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";

/** The descriptor of the API, which all of its calls use. */
export const api: ApiDescriptor = {
  userAgent: nameUserAgent("case/1.0.0"),
  securitySchemes: { key: { place: placeHeaderKey, name: "X-Key" } },
  security: [["key"]],
};

/** The options of a {@link OdditiesClient}. */
export type OdditiesClientOptions = ClientOptions<"key">;

/**
 * Creates the client that the functions of operations take. Unlike {@link OdditiesClient}, it lets bundlers drop unused functions.
 */
export function createClient(
  options: OdditiesClientOptions = {},
): ApiClient<OdditiesClientOptions> {
  return new ApiClient(options, api);
}
