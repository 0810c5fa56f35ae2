/** https://json-schema.org/draft/2020-12/json-schema-core#name-keywords-for-applying-subschemas-in-place */
import { omitUndefined } from "../omit-undefined.ts";
import type { Assertion, JsonValue } from "../model.ts";
import { type SourceObject, asNumber, asObject, asTexts, isObject } from "../../syntax/values.ts";

/** Keywords that become assertions. */
const KEYWORDS = new Set([
  ...["not", "if", "then", "else", "contains", "minContains", "maxContains"],
  ...["dependentRequired", "dependentSchemas", "propertyNames", "contentSchema"],
]);

export function isAssertionKeyword(keyword: string): boolean {
  return KEYWORDS.has(keyword);
}

/** Builds the constraints of a schema that no type expresses. */
export function buildAssertions(schema: SourceObject): Assertion[] {
  if (!Object.keys(schema).some(isAssertionKeyword)) return [];
  return [
    ...buildNot(schema["not"]),
    ...buildCondition(schema),
    ...buildContains(schema),
    ...Object.entries(asObject(schema["dependentRequired"])).flatMap(([property, names]): Assertion[] => {
      const required = asTexts(names);
      return required.length === 0 ? [] : [{ kind: "dependentRequired", property, required }];
    }),
    ...Object.entries(asObject(schema["dependentSchemas"])).map(([property, value]): Assertion => {
      return { kind: "dependentSchema", property, schema: value as JsonValue };
    }),
    ...buildSimple("propertyNames", schema["propertyNames"]),
    ...buildSimple("contentSchema", schema["contentSchema"]),
  ];
}

/** Whether a schema allows no value, as its `not` allows any. */
export function deniesAll({ not }: SourceObject): boolean {
  return not === true || (isObject(not) && Object.keys(not).length === 0);
}

function buildNot(not: unknown): Assertion[] {
  return isObject(not) ? [{ kind: "not", schema: not as JsonValue }] : [];
}

function buildCondition(schema: SourceObject): Assertion[] {
  const condition = schema["if"];
  if (condition === undefined || (schema["then"] === undefined && schema["else"] === undefined)) return [];
  return [
    omitUndefined({
      kind: "if" as const,
      condition: condition as JsonValue,
      then: schema["then"] as JsonValue | undefined,
      else: schema["else"] as JsonValue | undefined,
    }),
  ];
}

function buildContains(schema: SourceObject): Assertion[] {
  if (!isObject(schema["contains"])) return [];
  const max = asNumber(schema["maxContains"]);
  const min = asNumber(schema["minContains"]) ?? 1;
  return [omitUndefined({ kind: "contains" as const, schema: schema["contains"] as JsonValue, min, max })];
}

function buildSimple(kind: "propertyNames" | "contentSchema", value: unknown): Assertion[] {
  return isObject(value) && Object.keys(value).length > 0 ? [{ kind, schema: value as JsonValue }] : [];
}
