import type { Body } from "../bodies/body.js";
import type { CallOptions } from "../client/call-options.js";
import type { ClientOptions } from "../client/client-options.js";
import type { OperationDescriptor } from "../operation.js";
import type { Credentials } from "./credentials.js";

/** A request that turns options of the client into credentials, such as a key and its secret into a token. */
export interface TokenSource {
  /** Absent in an API without such a request, and with it the code that makes one. */
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
  /** Fields that are always the same. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Where the answer says in how many seconds it expires: `data.expires_in`. */
  readonly expiresIn?: string;
  /** Where the answer has the credential of a scheme; behind it, the claim of that token that is the credential. */
  readonly credentials: Readonly<
    Record<string, readonly [path: string, claim?: string]>
  >;
}

/** What is sent to get a token: a call without credentials. */
export interface TokenRequest {
  readonly operation: OperationDescriptor;
  readonly input: object;
  readonly callOptions: CallOptions;
  /** The texts of the input that no error may show. */
  readonly secrets: readonly string[];
}

export type SendTokenRequest = (
  request: TokenRequest,
) => Promise<{ readonly data: unknown }>;
