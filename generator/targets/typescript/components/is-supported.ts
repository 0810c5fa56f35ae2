import type { JsonObject, JsonValue } from "../../../model/model.ts";
import { asObject } from "../../../syntax/values.ts";

/** Keywords for the structure of a value. They may be next to a reference or a combination of schemas. */
const STRUCTURE = new Set([
  ...["type", "enum", "const", "properties", "required", "additionalProperties", "patternProperties"],
  ...["unevaluatedProperties", "items", "allOf", "oneOf", "anyOf"],
]);

/** Keywords that openapi-typescript does not support, or only in part. */
const OWN = new Set([
  ...["prefixItems", "unevaluatedItems", "not", "discriminator"],
  ...["patternProperties", "unevaluatedProperties"],
]);

/**
 * Whether openapi-typescript finds the correct type of a schema. Schemas inside it do not count. It reads some keywords
 * that are side by side as alternatives, and ignores others.
 */
export function isSupported(schema: JsonObject): boolean {
  const keywords = Object.keys(schema);
  if (keywords.some((keyword) => OWN.has(keyword))) return false;
  if (schema["const"] === null || schema["items"] === false) return false;
  // As number literals, they would be rounded.
  if (hasLongInteger(schema)) return false;
  const structure = keywords.filter((keyword) => STRUCTURE.has(keyword));
  if (Object.hasOwn(schema, "$ref")) return structure.length === 0;
  if (["oneOf", "anyOf"].some((keyword) => Object.hasOwn(schema, keyword))) return structure.length === 1;
  return hasPlainEnum(schema) && requiresOwn(schema) && hasPlainOthers(schema);
}

/** Whether a schema's constants include an integer that a double cannot represent. */
export function hasLongInteger({ const: value, enum: values }: JsonObject): boolean {
  return typeof value === "bigint" || (Array.isArray(values) && values.some((member) => typeof member === "bigint"));
}

/** Next to keywords of objects, openapi-typescript reads the values of an enum as schemas. */
function hasPlainEnum({ enum: values, type, properties, additionalProperties }: JsonObject): boolean {
  if (values === undefined) return true;
  const types = Array.isArray(type) ? (type as readonly JsonValue[]) : [type];
  return !types.includes("object") && properties === undefined && additionalProperties === undefined;
}

/** Whether the schema itself declares all of its required properties. */
function requiresOwn({ required, properties }: JsonObject): boolean {
  return asNames(required).every((name) => Object.hasOwn(asObject(properties), name));
}

/** Whether `additionalProperties` is the schema's only statement about properties, or only forbids further ones. */
function hasPlainOthers({ additionalProperties, properties }: JsonObject): boolean {
  if (additionalProperties === undefined) return true;
  const hasProperties = Object.keys(asObject(properties)).length > 0;
  return hasProperties ? additionalProperties === false : additionalProperties !== false;
}

function asNames(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]).filter((name) => typeof name === "string") : [];
}
