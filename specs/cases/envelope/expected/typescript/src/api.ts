import type { ApiDescriptor } from "./runtime/api.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";
import { readEnvelope } from "./runtime/responses/envelope.js";

/** What the calls of the API have in common. */
export const api: ApiDescriptor = {
  userAgent: nameUserAgent("case/1.0.0"),
  securitySchemes: {},
  envelope: {
    read: readEnvelope,
    status: "statusCode",
    ok: [200],
    code: "apiCode",
    message: "message",
    requestId: "requestId",
  },
};

/** What a {@link TenantsClient} is made with. */
export type TenantsClientOptions = ClientOptions<never>;

/**
 * Makes what the functions of the operations take. Without {@link TenantsClient}, a bundler ships the functions that are used.
 */
export function createClient(
  options: TenantsClientOptions = {},
): ApiClient<TenantsClientOptions> {
  return new ApiClient(options, api);
}
