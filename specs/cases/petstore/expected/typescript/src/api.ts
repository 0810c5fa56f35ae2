import type { ApiDescriptor } from "./runtime/api.js";
import { placeHeaderKey } from "./runtime/auth/api-key.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";

/** The descriptor of the API, which all of its calls use. */
export const api: ApiDescriptor = {
  server: "https://pets.example.com/v1",
  userAgent: nameUserAgent("case/1.2.0"),
  securitySchemes: { apiKey: { place: placeHeaderKey, name: "X-API-Key" } },
  security: [["apiKey"]],
};

/** The options of a {@link PetStoreClient}. */
export type PetStoreClientOptions = ClientOptions<"apiKey">;

/**
 * Creates the client that the functions of operations take. Unlike {@link PetStoreClient}, it lets bundlers drop unused functions.
 */
export function createClient(
  options: PetStoreClientOptions = {},
): ApiClient<PetStoreClientOptions> {
  return new ApiClient(options, api);
}
