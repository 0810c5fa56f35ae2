/** https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object */
import { InvalidRequestError } from "./errors.js";
import type { HeaderEntry } from "./headers.js";
import type { ApiDescriptor, SecuritySchemeDescriptor } from "./operation.js";
import { percentEncode } from "./percent-encoding.js";

/** For a security scheme with user name and password. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** A token or key, or user name and password; or a function that gives one, asked at each call. */
export type Credential =
  | string
  | BasicCredential
  | (() =>
      string | BasicCredential | Promise<string> | Promise<BasicCredential>);

/** Credentials by the key of their security scheme. */
export type Credentials<SchemeKeys extends string = string> = {
  readonly [Key in SchemeKeys]?: Credential | undefined;
};

/** Credentials in the places where they travel. */
export interface PlacedCredentials {
  readonly headers: readonly HeaderEntry[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
  /** The texts that no error may show. */
  readonly secrets: readonly string[];
}

/**
 * The credentials that an operation asks for. Alternatives of which the caller has all schemes are taken, and all of
 * them: APIs are seen to declare as alternatives what they want together. Where none is complete, nothing is sent, and
 * the server says what it thinks of that.
 */
export async function placeCredentials(
  operation: { readonly security?: readonly (readonly string[])[] },
  schemes: ApiDescriptor["securitySchemes"],
  credentials: Credentials,
): Promise<PlacedCredentials> {
  const isGiven = (key: string) =>
    Object.hasOwn(schemes, key) &&
    Object.hasOwn(credentials, key) &&
    credentials[key] !== undefined;
  const keys = (operation.security ?? [])
    .filter((alternative) => alternative.every(isGiven))
    .flat();
  const placed = await Promise.all(
    [...new Set(keys)].map(async (key) => {
      const credential = credentials[key];
      const value =
        typeof credential === "function" ? await credential() : credential;
      return placeCredential(key, schemes[key], value);
    }),
  );
  return {
    // Two may want the same header. The last one wins there, and the first alternative is the preferred one.
    headers: placed.flatMap(({ headers = [] }) => headers).reverse(),
    query: placed.flatMap(({ query = [] }) => query),
    cookies: placed.flatMap(({ cookies = [] }) => cookies),
    secrets: placed.flatMap(({ secrets = [] }) => secrets),
  };
}

function placeCredential(
  key: string,
  scheme: SecuritySchemeDescriptor | undefined,
  value: string | BasicCredential | undefined,
): Partial<PlacedCredentials> {
  if (scheme?.kind === "basic") return placeBasic(key, value);
  if (typeof value !== "string" || value === "")
    throw new InvalidRequestError(
      `The credential "${key}" must be a string, and not empty.`,
    );
  if (scheme?.kind !== "apiKey")
    return {
      headers: [["authorization", `Bearer ${value}`]],
      secrets: [value],
    };
  const encoded = percentEncode(value);
  const pair = `${percentEncode(scheme.name)}=${encoded}`;
  const secrets = [value, encoded];
  switch (scheme.in) {
    case "header":
      return { headers: [[scheme.name, value]], secrets };
    case "query":
      return { query: [pair], secrets };
    case "cookie":
      return { cookies: [pair], secrets };
  }
}

/** https://www.rfc-editor.org/rfc/rfc7617 */
function placeBasic(
  key: string,
  value: string | BasicCredential | undefined,
): Partial<PlacedCredentials> {
  if (typeof value !== "object" || value.username.includes(":"))
    throw new InvalidRequestError(
      `The credential "${key}" must be { username, password }, without a colon in the user name.`,
    );
  const { username, password } = value;
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const token = btoa(String.fromCharCode(...bytes));
  return {
    headers: [["authorization", `Basic ${token}`]],
    secrets: [token, password],
  };
}
