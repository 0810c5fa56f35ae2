import * as healthOperations from "./operations/health.js";
import * as hintOperations from "./operations/hint.js";
import * as secretOperations from "./operations/secret.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";

const api: ApiDescriptor = {
  securitySchemes: {
    appId: { kind: "apiKey", in: "query", name: "app_id" },
    login: { kind: "basic" },
    oauth: { kind: "bearer" },
    token: { kind: "bearer" },
    "x-app-key": { kind: "apiKey", in: "header", name: "X-App-Key" },
  },
};

/** What a {@link VaultClient} is made with. */
export type VaultClientOptions = ClientOptions<
  "appId" | "login" | "oauth" | "token" | "x-app-key"
>;

/** Vault */
export class VaultClient extends ApiClient {
  constructor(options: VaultClientOptions = {}) {
    super(api, options);
  }

  /**
   * Get the state of the service
   *
   * `GET /health`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  getHealth(options?: CallOptions): ApiPromise<void> {
    return healthOperations.getHealth(this, options);
  }

  /**
   * Get a hint
   *
   * A better one for those who sign in.
   *
   * `GET /hint`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  getHint(options?: CallOptions): ApiPromise<void> {
    return hintOperations.getHint(this, options);
  }

  /**
   * Get the secret
   *
   * With a token, or with the id and key of an application together.
   *
   * `GET /secret`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  getSecret(options?: CallOptions): ApiPromise<void> {
    return secretOperations.getSecret(this, options);
  }
}
