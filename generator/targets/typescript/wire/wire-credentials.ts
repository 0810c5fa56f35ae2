import type { ApiModel, Operation, SecurityScheme } from "../../../model/model.ts";
import { createSecurityContext, listAlternatives } from "../operations/security-descriptor.ts";

/** A credential in a request. `null`: it must be absent. */
export type WireCredential = {
  readonly in: "query" | "header" | "cookie";
  readonly name: string;
  readonly value: string | null;
};

/** The credential that the tests pass to the client for a scheme. */
export type WireSecret = string | { readonly username: string; readonly password: string };

/** The credentials by the keys of the schemes. */
export function listSecrets(model: ApiModel): ReadonlyMap<string, WireSecret> {
  const { schemeKeys } = createSecurityContext(model);
  const schemes = model.securitySchemes.filter(({ key }) => schemeKeys.includes(key));
  return new Map(
    schemes.map((scheme, index) => {
      const secret = `secret-${index + 1}`;
      return [scheme.key, isBasic(scheme) ? { username: "user", password: secret } : secret];
    }),
  );
}

/** The place of each scheme's credential, with its value if the operation sends it. */
export function describeCredentials(operation: Operation, model: ApiModel): WireCredential[] {
  const { schemeKeys } = createSecurityContext(model);
  const alternatives = listAlternatives(operation, schemeKeys);
  const sent = (model.auth?.alternatives === "all" ? alternatives : alternatives.slice(0, 1)).flat();
  const secrets = listSecrets(model);
  const schemes = model.securitySchemes.filter(({ key }) => schemeKeys.includes(key));
  const described = new Map<string, WireCredential>();
  const isParameter = ({ in: place, name }: WireCredential): boolean =>
    operation.parameters.some((each) => each.in === place && each.wireName.toLowerCase() === name.toLowerCase());
  for (const scheme of [...schemes.filter(({ key }) => !sent.includes(key)), ...listSent(sent, schemes)]) {
    const isSent = sent.includes(scheme.key);
    const place = placeOf(scheme);
    const credential = { ...place, value: isSent ? writeSecret(scheme, secrets.get(scheme.key)) : null };
    // A parameter with that name has its own value.
    if (!isParameter(credential)) described.set(`${place.in} ${place.name.toLowerCase()}`, credential);
  }
  return [...described.values()];
}

/** If two schemes use the same header, the client writes the first one last. */
function listSent(sent: readonly string[], schemes: readonly SecurityScheme[]): SecurityScheme[] {
  return [...sent].reverse().flatMap((key) => schemes.find((scheme) => scheme.key === key) ?? []);
}

function placeOf(scheme: SecurityScheme): Pick<WireCredential, "in" | "name"> {
  return scheme.kind === "apiKey" ? { in: scheme.in, name: scheme.wireName } : { in: "header", name: "authorization" };
}

function writeSecret(scheme: SecurityScheme, secret: WireSecret = ""): string {
  if (typeof secret === "object")
    return `Basic ${Buffer.from(`${secret.username}:${secret.password}`).toString("base64")}`;
  return scheme.kind === "apiKey" ? secret : `Bearer ${secret}`;
}

function isBasic(scheme: SecurityScheme): boolean {
  return scheme.kind === "http" && scheme.scheme === "basic";
}
