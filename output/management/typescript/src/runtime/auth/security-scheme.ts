/** https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object */
import { InvalidRequestError } from "../errors/sdk-error.js";
import type { RequestParts } from "../request/request-parts.js";

/** For a security scheme with user name and password. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** How the credential of a scheme is sent. */
export interface SecurityScheme {
  place(credential: PlacedCredential, parts: RequestParts): void;
  /** The name of the header, the query parameter or the cookie. */
  readonly name?: string;
}

export interface PlacedCredential {
  /** The key of the scheme, for messages. */
  readonly key: string;
  readonly value: string | BasicCredential | undefined;
  readonly scheme: SecurityScheme;
}

/** Returns the text of a credential. Throws if it is missing. */
export function readSecret({ key, value }: PlacedCredential): string {
  if (typeof value === "string" && value !== "") return value;
  throw new InvalidRequestError(`\`auth.${key}\` is missing.`);
}
