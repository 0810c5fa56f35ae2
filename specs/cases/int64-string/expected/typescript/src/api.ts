import type { ApiDescriptor } from "./runtime/api.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";

/** What the calls of the API have in common. */
export const api: ApiDescriptor = {
  server: "https://api.example.com",
  userAgent: nameUserAgent("case/1.0.0"),
  securitySchemes: {},
};

/** What a {@link LedgerClient} is made with. */
export type LedgerClientOptions = ClientOptions<never>;

/**
 * Makes what the functions of the operations take. Without {@link LedgerClient}, a bundler ships the functions that are used.
 */
export function createClient(
  options: LedgerClientOptions = {},
): ApiClient<LedgerClientOptions> {
  return new ApiClient(options, api);
}
