/** https://spec.openapis.org/oas/v3.2.0.html#encoding-object */
import { kindOfMediaType } from "./media-types.ts";
import type { InputField, MediaType, PropertyEncoding, Schema } from "../model.ts";

/** Whether a field is serialized like a query parameter, whatever its content type. */
export function hasStyle({ style, explode, allowReserved }: PropertyEncoding): boolean {
  return style !== undefined || explode !== undefined || allowReserved;
}

/** The declared content type of a form field. */
export function findContentType(property: string, { kind, encoding }: MediaType): string | undefined {
  if (kind !== "form" && kind !== "multipart") return undefined;
  const found = encoding.find((candidate) => candidate.property === property);
  return found === undefined || hasStyle(found) ? undefined : found.contentType;
}

/** Whether a form field is a file or a list of files. */
export function countFiles(schema: Schema, contentType: string | undefined): InputField["files"] {
  if (schema.kind === "array") return isFile(schema.items, contentType) ? "many" : undefined;
  return isFile(schema, contentType) ? "one" : undefined;
}

function isFile(schema: Schema, contentType: string | undefined): boolean {
  if (schema.kind === "unknown") return isBytes(contentType);
  if (schema.kind !== "string" || schema.contentEncoding !== undefined) return false;
  return schema.format === "binary" || isBytes(contentType ?? schema.contentMediaType);
}

function isBytes(contentType: string | undefined): boolean {
  return contentType !== undefined && kindOfMediaType(contentType.split(",")[0] ?? "") === "binary";
}
