import type { ApiDescriptor } from "./runtime/api.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";

/** The descriptor of the API, which all of its calls use. */
export const api: ApiDescriptor = {
  userAgent: nameUserAgent("case/1.0.0"),
  securitySchemes: {},
};

/** The options of a {@link LinesClient}. */
export type LinesClientOptions = ClientOptions<never>;

/**
 * Creates the client that the functions of operations take. Unlike {@link LinesClient}, it lets bundlers drop unused functions.
 */
export function createClient(
  options: LinesClientOptions = {},
): ApiClient<LinesClientOptions> {
  return new ApiClient(options, api);
}
