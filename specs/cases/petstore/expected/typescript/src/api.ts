import type { ApiDescriptor } from "./runtime/api.js";
import { placeHeaderKey } from "./runtime/auth/api-key.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions } from "./runtime/index.js";

/** What the calls of the API have in common. */
export const api: ApiDescriptor = {
  server: "https://pets.example.com/v1",
  userAgent: nameUserAgent("case/1.2.0"),
  securitySchemes: { apiKey: { place: placeHeaderKey, name: "X-API-Key" } },
  security: [["apiKey"]],
};

/** What a {@link PetStoreClient} is made with. */
export type PetStoreClientOptions = ClientOptions<"apiKey">;

/**
 * Makes what the functions of the operations take. Without {@link PetStoreClient}, a bundler ships the functions that are used.
 */
export function createClient(
  options: PetStoreClientOptions = {},
): ApiClient<PetStoreClientOptions> {
  return new ApiClient(options, api);
}
