import type { ApiDescriptor } from "./runtime/api.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";
import { readEnvelope } from "./runtime/responses/envelope.js";

/** The descriptor of the API, which all of its calls use. */
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

/** The options of a {@link TenantsClient}. */
export type TenantsClientOptions = ClientOptions<never>;

/**
 * Creates the client that the functions of operations take. Unlike {@link TenantsClient}, it lets bundlers drop unused functions.
 */
export function createClient(
  options: TenantsClientOptions = {},
): ApiClient<TenantsClientOptions> {
  return new ApiClient(options, api);
}
