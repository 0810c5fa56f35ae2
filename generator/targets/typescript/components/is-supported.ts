import type { JsonObject, JsonValue } from "../../../model/model.ts";
import { asObject } from "../../../syntax/values.ts";

/** Keywords that describe a value and may be next to a reference or a combination of schemas. */
const STRUCTURE = new Set([
  ...["type", "enum", "const", "properties", "required", "additionalProperties", "patternProperties"],
  ...["unevaluatedProperties", "items", "allOf", "oneOf", "anyOf"],
]);

/** Keywords whose types openapi-typescript does not know, or knows in part. */
const OWN = new Set([
  ...["prefixItems", "unevaluatedItems", "not", "discriminator"],
  ...["patternProperties", "unevaluatedProperties"],
]);

/**
 * Whether openapi-typescript finds the type of a schema itself, leaving aside those inside it. It reads keywords that
 * stand side by side as alternatives at times, and at times leaves one out.
 */
export function isSupported(schema: JsonObject): boolean {
  const keywords = Object.keys(schema);
  if (keywords.some((keyword) => OWN.has(keyword))) return false;
  if (schema["const"] === null || schema["items"] === false) return false;
  // As literals of TypeScript they would be other numbers.
  if (hasLongInteger(schema)) return false;
  const structure = keywords.filter((keyword) => STRUCTURE.has(keyword));
  if (Object.hasOwn(schema, "$ref")) return structure.length === 0;
  if (["oneOf", "anyOf"].some((keyword) => Object.hasOwn(schema, keyword))) return structure.length === 1;
  return hasPlainEnum(schema) && requiresOwn(schema) && hasPlainOthers(schema);
}

/** Whether an integer that no double holds is among the values that a schema allows. */
export function hasLongInteger({ const: value, enum: values }: JsonObject): boolean {
  return typeof value === "bigint" || (Array.isArray(values) && values.some((member) => typeof member === "bigint"));
}

/** Next to keywords of objects, openapi-typescript reads the values of an enum as schemas. */
function hasPlainEnum({ enum: values, type, properties, additionalProperties }: JsonObject): boolean {
  if (values === undefined) return true;
  const types = Array.isArray(type) ? (type as readonly JsonValue[]) : [type];
  return !types.includes("object") && properties === undefined && additionalProperties === undefined;
}

/** Whether all required properties are declared here. */
function requiresOwn({ required, properties }: JsonObject): boolean {
  return asNames(required).every((name) => Object.hasOwn(asObject(properties), name));
}

/** Whether what is said of other properties is all that is said, and is not that there are none. */
function hasPlainOthers({ additionalProperties, properties }: JsonObject): boolean {
  if (additionalProperties === undefined) return true;
  const hasProperties = Object.keys(asObject(properties)).length > 0;
  return hasProperties ? additionalProperties === false : additionalProperties !== false;
}

function asNames(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]).filter((name) => typeof name === "string") : [];
}
