/** https://www.rfc-editor.org/rfc/rfc7617 */
import { InvalidRequestError } from "../errors/sdk-error.js";
import type { SecurityScheme } from "./security-scheme.js";

/** User name and password in the header `Authorization`. */
export const placeBasic: SecurityScheme["place"] = ({ key, value }, parts) => {
  if (typeof value !== "object" || value.username.includes(":"))
    throw new InvalidRequestError(
      `\`auth.${key}\` must be { username, password }, without a colon in the user name.`,
    );
  const { username, password } = value;
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const token = btoa(String.fromCharCode(...bytes));
  parts.headers.push(["authorization", `Basic ${token}`]);
  parts.secrets.push(token, password);
};
