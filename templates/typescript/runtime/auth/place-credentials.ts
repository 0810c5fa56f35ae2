/** https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object */
import type { Call } from "../client/call.js";
import { readOwn } from "../request/own-member.js";
import { createParts, type RequestParts } from "../request/request-parts.js";
import { askFor } from "./ask-for.js";
import type { BasicCredential } from "./security-scheme.js";

/**
 * Places the credentials that an operation requires: those of the first alternative for which the caller gave all.
 * Without a complete alternative none is sent, and the server decides.
 */
export async function placeCredentials(call: Call): Promise<RequestParts> {
  const { api, credentials } = call;
  const parts = createParts("");
  // Two may set the same header, where the last one wins. The first alternative must win, so it comes last.
  for (const key of listUsedSchemes(call).reverse()) {
    const value = await askFor<string | BasicCredential | undefined>(
      `auth.${key}`,
      credentials[key],
    );
    const scheme = api.securitySchemes[key];
    scheme?.place({ key, value, scheme }, parts);
  }
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
