/** https://json-schema.org/draft/2020-12/json-schema-validation#name-enum, with extensions that name the values. */
import { stringifyJson } from "../../syntax/stringify-json.ts";
import { omitUndefined } from "../omit-undefined.ts";
import type { EnumMember, JsonValue } from "../model.ts";
import { type SourceObject, asList, asText, isObject } from "../../syntax/values.ts";

const NAMES = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
const DESCRIPTIONS = ["x-enum-descriptions", "x-enumDescriptions"];

/** The values of an enum in their order, without duplicates; empty if there is no enum. */
export function buildEnum(schema: SourceObject): EnumMember[] {
  const values = asList(schema["enum"]);
  if (values.length === 0) return [];
  const names = findText(schema, NAMES);
  const descriptions = findText(schema, DESCRIPTIONS);
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const identity = stringifyJson(value);
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [
      omitUndefined({ value: value as JsonValue, name: names(value, index), description: descriptions(value, index) }),
    ];
  });
}

/**
 * Finds a member's text in the first extension that is present: a list parallel to the values, or an object by value.
 */
function findText(
  schema: SourceObject,
  extensions: readonly string[],
): (value: unknown, index: number) => string | undefined {
  const extension = extensions.map((name) => schema[name]).find((candidate) => candidate !== undefined);
  return (value, index) => {
    if (Array.isArray(extension)) return asText(extension[index]);
    return isObject(extension) && Object.hasOwn(extension, String(value))
      ? asText(extension[String(value)])
      : undefined;
  };
}
