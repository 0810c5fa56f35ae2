/** https://spec.openapis.org/oas/v3.1.1.html#external-documentation-object */
import { asObject, asText } from "../syntax/values.ts";
import { omitUndefined } from "./omit-undefined.ts";
import type { ExternalDocs } from "./model.ts";

export function buildExternalDocs(value: unknown): { externalDocs?: ExternalDocs } {
  const url = asText(asObject(value)["url"]);
  if (url === undefined) return {};
  return { externalDocs: omitUndefined({ url, description: asText(asObject(value)["description"]) }) };
}
