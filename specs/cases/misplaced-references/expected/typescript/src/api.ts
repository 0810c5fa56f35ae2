import type { ApiDescriptor } from "./runtime/api.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";

/** The descriptor of the API, which all of its calls use. */
export const api: ApiDescriptor = {
  server: "https://pets.example/v1",
  userAgent: nameUserAgent("case/1.0.0"),
  securitySchemes: {},
};

/** The options of a {@link MisplacedReferencesClient}. */
export type MisplacedReferencesClientOptions = ClientOptions<never>;

/**
 * Creates the client that the functions of operations take. Unlike {@link MisplacedReferencesClient}, it lets bundlers drop unused functions.
 */
export function createClient(
  options: MisplacedReferencesClientOptions = {},
): ApiClient<MisplacedReferencesClientOptions> {
  return new ApiClient(options, api);
}
