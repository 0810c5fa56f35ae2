import type { Body } from "../bodies/body.js";
import type { ClientState } from "../client/call.js";
import { InvalidRequestError } from "../errors/sdk-error.js";
import { readOwn } from "../request/own-member.js";
import { sendCall } from "../sending/send-call.js";
import { askFor, type Credentials, type Secret } from "./credentials.js";
import { keep } from "./token.js";

/** A request that turns options of the client into credentials, such as a key and its secret into a token. */
export interface TokenSource {
  /** Absent in an API without such a request, and with it the code that makes one. */
  readonly provide: typeof provideToken;
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

/** The credentials that the options of a client ask for, but for those that the caller has; none where no option is for them. */
export function provideToken(
  source: TokenSource,
  options: object,
  state: ClientState,
): Credentials {
  const secrets = options as Readonly<Record<string, Secret | undefined>>;
  const names = Object.values(source.fields);
  const missing = names.filter((name) => secrets[name] === undefined);
  if (missing.length === names.length) return {};
  if (missing.length > 0)
    throw new InvalidRequestError(`The option "${missing[0]}" is missing.`);
  const { get, drop } = keep(async () => {
    const answer = await requestToken(source, secrets, state);
    const expiresIn = Number(readPath(answer, source.expiresIn ?? ""));
    return { answer, ...(expiresIn > 0 && { expiresIn }) };
  });
  const credentials = Object.entries(source.credentials).map(
    ([key, [path, claim]]) => {
      const provide = async () => {
        const value = readPath((await get()).answer, path);
        return claim === undefined ? value : readClaim(value, claim);
      };
      const own = state.options.auth?.[key];
      return [key, own ?? Object.assign(provide, { drop })] as const;
    },
  );
  return Object.fromEntries(credentials);
}

async function requestToken(
  { url, body, fields, constants }: TokenSource,
  options: Readonly<Record<string, Secret | undefined>>,
  state: ClientState,
): Promise<unknown> {
  const secrets: Record<string, string> = {};
  for (const [field, name] of Object.entries(fields))
    secrets[field] =
      (await askFor<string | undefined>(name, options[name])) ?? "";
  const [baseUrl, path] = /^https?:/i.test(url) ? [url, ""] : [undefined, url];
  const { data } = await sendCall({
    ...state,
    operation: { name: "token", method: "POST", path, body },
    input: { ...constants, ...secrets },
    callOptions: { baseUrl },
    secrets: Object.values(secrets),
  });
  return data;
}

/** The member at `data.access_token` as text; empty where there is none. */
function readPath(value: unknown, path: string): string {
  const member = path.split(".").reduce(readOwn, value);
  return typeof member === "number" ? `${member}` : ((member ?? "") as string);
}

/** https://www.rfc-editor.org/rfc/rfc7519#section-3 */
function readClaim(token: string, claim: string): string {
  const [, payload = ""] = token.split(".");
  try {
    const json = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const claims = JSON.parse(json) as unknown;
    return readPath(claims, claim);
  } catch {
    return "";
  }
}
