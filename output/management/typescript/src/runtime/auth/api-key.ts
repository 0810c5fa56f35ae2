/** https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object-examples */
import { percentEncode } from "../request/percent-encoding.js";
import {
  type PlacedCredential,
  readSecret,
  type SecurityScheme,
} from "./security-scheme.js";

export const placeHeaderKey: SecurityScheme["place"] = (credential, parts) => {
  const key = readSecret(credential);
  parts.headers.push([credential.scheme.name ?? "", key]);
  parts.secrets.push(key);
};

export const placeQueryKey: SecurityScheme["place"] = (credential, parts) => {
  parts.query.push(toPair(credential, parts.secrets));
};

export const placeCookieKey: SecurityScheme["place"] = (credential, parts) => {
  parts.cookies.push(toPair(credential, parts.secrets));
};

function toPair(credential: PlacedCredential, secrets: string[]): string {
  const key = readSecret(credential);
  const encoded = percentEncode(key);
  secrets.push(key, encoded);
  return `${percentEncode(credential.scheme.name ?? "")}=${encoded}`;
}
