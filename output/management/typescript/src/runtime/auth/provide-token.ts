import { InvalidRequestError } from "../errors/sdk-error.js";
import { readOwn } from "../request/own-member.js";
import { parseJson } from "../responses/parse-json.js";
import { askFor } from "./ask-for.js";
import type { Secret } from "./credentials.js";
import { keep } from "./token.js";
import type { SendTokenRequest, TokenSource } from "./token-source.js";

/**
 * Returns the credentials that a token request gives, unless the caller gave them. Without any option for the request
 * there are none. Throws if only some of them are given.
 */
export const provideToken: TokenSource["provide"] = (source, options, send) => {
  const { auth } = options;
  const secrets = options as Readonly<Record<string, Secret | undefined>>;
  const names = Object.values(source.fields);
  const missing = names.filter((name) => secrets[name] === undefined);
  if (missing.length === names.length) return {};
  if (missing.length > 0)
    throw new InvalidRequestError(`\`${missing[0]}\` is missing.`);
  const { get, drop } = keep(async () => {
    const answer = await requestToken(source, secrets, send);
    const expiresIn = Number(readPath(answer, source.expiresIn ?? ""));
    return { answer, expiresIn: expiresIn || undefined };
  });
  const credentials = Object.entries(source.credentials).map(
    ([key, [path, claim]]) => {
      const provide = async () => {
        const value = readPath((await get()).answer, path);
        return claim === undefined ? value : readClaim(value, claim);
      };
      const own = auth?.[key];
      return [key, own ?? Object.assign(provide, { drop })] as const;
    },
  );
  return Object.fromEntries(credentials);
};

async function requestToken(
  { url, body, fields, constants }: TokenSource,
  options: Readonly<Record<string, Secret | undefined>>,
  send: SendTokenRequest,
): Promise<unknown> {
  const secrets: Record<string, string> = {};
  for (const [field, name] of Object.entries(fields))
    secrets[field] =
      (await askFor<string | undefined>(name, options[name])) ?? "";
  const [baseUrl, path] = /^https?:/i.test(url) ? [url, ""] : [undefined, url];
  const { data } = await send({
    operation: { name: "token", method: "POST", path, body },
    input: { ...constants, ...secrets },
    callOptions: { baseUrl },
    secrets: Object.values(secrets),
  });
  return data;
}

/** Returns the text at a path such as `data.access_token`, or an empty text. */
function readPath(value: unknown, path: string): string {
  const member = path.split(".").reduce(readOwn, value);
  return typeof member === "number" ? `${member}` : ((member ?? "") as string);
}

/** https://www.rfc-editor.org/rfc/rfc7519#section-3 */
function readClaim(token: string, claim: string): string {
  const [, payload = ""] = token.split(".");
  const base64 = payload.replaceAll("-", "+").replaceAll("_", "/");
  const claims = parseJson(base64, (text) => JSON.parse(atob(text)) as unknown);
  return readPath(claims, claim);
}
