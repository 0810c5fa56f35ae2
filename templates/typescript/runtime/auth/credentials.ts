/** https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object */
import type { Call } from "../client/call.js";
import { InvalidRequestError, SdkError } from "../errors/sdk-error.js";
import { readOwn } from "../request/own-member.js";
import { createParts, type RequestParts } from "../request/request-parts.js";
import type { BasicCredential, SecurityScheme } from "./security-scheme.js";

/** A text, or a function that gives one and is asked at each try. */
export type Secret = string | (() => string | Promise<string>);

/** A token or key, or user name and password; or a function that gives one, asked at each try. */
export type Credential =
  | string
  | BasicCredential
  | (() =>
      string | BasicCredential | Promise<string> | Promise<BasicCredential>);

/** Credentials by the key of their security scheme. */
export type Credentials<SchemeKeys extends string = string> = {
  readonly [Key in SchemeKeys]?: Credential | undefined;
};

/**
 * The credentials that an operation asks for, in their places. Of its alternatives the first of which the caller has all
 * schemes is taken. Where none is complete, nothing is sent, and the server says what it thinks of that.
 */
export async function placeCredentials(call: Call): Promise<RequestParts> {
  const { api, credentials } = call;
  const parts = createParts("");
  const placed = await Promise.all(
    listUsedSchemes(call).map(async (key) => ({
      key,
      value: await askFor<string | BasicCredential | undefined>(
        key,
        credentials[key],
      ),
      scheme: api.securitySchemes[key] as SecurityScheme,
    })),
  );
  // Two may want the same header. The last one wins there, and the first alternative is the preferred one.
  for (const credential of placed.reverse())
    credential.scheme.place(credential, parts);
  return parts;
}

/** The keys of the schemes whose credentials a call sends. */
export function listUsedSchemes({
  api,
  operation,
  credentials,
}: Call): string[] {
  const isGiven = (key: string) =>
    readOwn(api.securitySchemes, key) !== undefined &&
    readOwn(credentials, key) !== undefined;
  const complete = (operation.security ?? api.security ?? []).filter(
    (alternative) => alternative.every(isGiven),
  );
  const sent = api.sendsAllAlternatives ? complete : complete.slice(0, 1);
  return [...new Set(sent.flat())];
}

/** The credential that a function gives. The message of a foreign error is seen to hold the very secret it is about. */
export async function askFor<T>(
  key: string,
  credential: T | (() => T | Promise<T>),
): Promise<T> {
  if (typeof credential !== "function") return credential;
  try {
    return await (credential as () => T | Promise<T>)();
  } catch (fault) {
    if (fault instanceof SdkError) throw fault;
    const { name } = Object(fault) as { readonly name?: unknown };
    throw new InvalidRequestError(
      `The function for the credential "${key}" failed: ${String(name)}.`,
    );
  }
}
