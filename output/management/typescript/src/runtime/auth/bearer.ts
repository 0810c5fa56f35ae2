/** https://www.rfc-editor.org/rfc/rfc6750 */
import { readSecret, type SecurityScheme } from "./security-scheme.js";

/** A token in the header `Authorization`. */
export const placeBearer: SecurityScheme["place"] = (credential, parts) => {
  const token = readSecret(credential);
  parts.headers.push(["authorization", `Bearer ${token}`]);
  parts.secrets.push(token);
};
