import type { ApiDescriptor } from "./runtime/api.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";

/** What the calls of the API have in common. */
export const api: ApiDescriptor = {
  userAgent: nameUserAgent("case/1.0.0"),
  securitySchemes: {},
};

/** What a {@link LinesClient} is made with. */
export type LinesClientOptions = ClientOptions<never>;

/**
 * Makes what the functions of the operations take. Without {@link LinesClient}, a bundler ships the functions that are used.
 */
export function createClient(
  options: LinesClientOptions = {},
): ApiClient<LinesClientOptions> {
  return new ApiClient(options, api);
}
