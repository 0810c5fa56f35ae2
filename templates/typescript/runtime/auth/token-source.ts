import type { Body } from "../bodies/body.js";
import type { CallOptions } from "../client/call-options.js";
import type { ClientOptions } from "../client/client-options.js";
import type { OperationDescriptor } from "../operation.js";
import type { Credentials } from "./credentials.js";

/** A request that exchanges options of the client for credentials, such as a key and its secret for a token. */
export interface TokenSource {
  /** The code of token requests: an API without them does not ship it. */
  readonly provide: (
    source: TokenSource,
    options: ClientOptions,
    send: SendTokenRequest,
  ) => Credentials;
  /** Relative to the base URL, or absolute. */
  readonly url: string;
  readonly body: Body;
  /** The client's option for each field of the request. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields with fixed values. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Where the answer has its lifetime in seconds: `data.expires_in`. */
  readonly expiresIn?: string;
  /** Where the answer has the credential of each scheme. With a claim, the credential is that claim of the token. */
  readonly credentials: Readonly<
    Record<string, readonly [path: string, claim?: string]>
  >;
}

/** What is sent to get a token: a call without credentials. */
export interface TokenRequest {
  readonly operation: OperationDescriptor;
  readonly input: object;
  readonly callOptions: CallOptions;
  /** Texts of the input that must not appear in errors. */
  readonly secrets: readonly string[];
}

export type SendTokenRequest = (
  request: TokenRequest,
) => Promise<{ readonly data: unknown }>;
