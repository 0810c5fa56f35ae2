/** https://json-schema.org/draft/2020-12/json-schema-validation */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { addLazyMembers } from "../../document/normalizing/lazy-members.ts";
import { buildAnnotations } from "./annotations.ts";
import { omitUndefined } from "../omit-undefined.ts";
import type { NumberSchema, PatternProperty, Pointer, Property, Schema, SchemaBase, StringSchema } from "../model.ts";
import { buildSchema } from "./schemas.ts";
import { toName } from "../names/words.ts";
import { type SourceObject, asList, asNumber, asObject, asText, asTexts } from "../../syntax/values.ts";

/** Builds a schema from its `type`, or from keywords that imply a type. Several types become a union. */
export function buildTyped(schema: SourceObject, pointer: Pointer, annotations: SchemaBase): Schema {
  const types = listTypes(schema);
  const [type] = types;
  if (type === undefined) return { ...annotations, kind: "unknown" };
  if (types.length === 1) return buildOne(type, schema, pointer, annotations);
  const members = types.map((name) => buildOne(name, schema, pointer, buildAnnotations({}, pointer)));
  return { ...annotations, kind: "union", members, isExclusive: true };
}

function listTypes(schema: SourceObject): readonly string[] {
  const { type } = schema;
  if (typeof type === "string") return [type];
  const types = asTexts(Array.isArray(type) ? type : [type]);
  if (types.length > 0) return types;
  const has = (...keywords: readonly string[]): boolean => keywords.some((keyword) => Object.hasOwn(schema, keyword));
  if (
    has(
      "properties",
      "additionalProperties",
      "patternProperties",
      "required",
      "minProperties",
      "maxProperties",
      "propertyNames",
    )
  )
    return ["object"];
  if (has("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains")) return ["array"];
  if (has("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType")) return ["string"];
  return has("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf") ? ["number"] : [];
}

function buildOne(type: string, schema: SourceObject, pointer: Pointer, annotations: SchemaBase): Schema {
  switch (type) {
    case "string":
      return { ...annotations, kind: type, ...readKeywords(schema, STRING_KEYWORDS) };
    case "number":
    case "integer":
      return { ...annotations, kind: type, ...readKeywords(schema, NUMBER_KEYWORDS) };
    case "array":
      return buildArray(schema, pointer, annotations);
    case "object":
      return buildObject(schema, pointer, annotations);
    case "boolean":
    case "null":
      return { ...annotations, kind: type };
    default:
      return { ...annotations, kind: "unknown" };
  }
}

type Readers<T> = { readonly [K in keyof T]-?: (value: unknown) => T[K] | undefined };

const STRING_KEYWORDS: Readers<Omit<StringSchema, keyof SchemaBase | "kind">> = {
  format: asText,
  minLength: asNumber,
  maxLength: asNumber,
  pattern: asText,
  contentEncoding: asText,
  contentMediaType: asText,
};

const NUMBER_KEYWORDS: Readers<Omit<NumberSchema, keyof SchemaBase | "kind">> = {
  format: asText,
  minimum: asNumber,
  maximum: asNumber,
  exclusiveMinimum: asNumber,
  exclusiveMaximum: asNumber,
  multipleOf: asNumber,
};

/** The keywords of a schema whose values have the expected type. */
function readKeywords<T extends object>(schema: SourceObject, readers: Readers<T>): Partial<T> {
  const read: Partial<T> = {};
  for (const keyword in readers) {
    const value = schema[keyword] === undefined ? undefined : readers[keyword](schema[keyword]);
    if (value !== undefined) read[keyword] = value;
  }
  return read;
}

function buildArray(schema: SourceObject, pointer: Pointer, annotations: SchemaBase): Schema {
  const counts = omitUndefined({ minItems: asNumber(schema["minItems"]), maxItems: asNumber(schema["maxItems"]) });
  const prefix = asList(schema["prefixItems"]);
  const keyword =
    Object.hasOwn(schema, "items") || !Object.hasOwn(schema, "unevaluatedItems") ? "items" : "unevaluatedItems";
  const items = buildSchema(schema[keyword], joinPointer(pointer, keyword));
  if (prefix.length === 0)
    return { ...annotations, kind: "array", items, ...counts, uniqueItems: schema["uniqueItems"] === true };
  const members = prefix.map((item, index) => buildSchema(item, joinPointer(pointer, "prefixItems", index)));
  return { ...annotations, kind: "tuple", items: members, rest: items, ...counts };
}

/** Members are built at first use: often only the kind and the texts of a schema are needed. */
function buildObject(schema: SourceObject, pointer: Pointer, annotations: SchemaBase): Schema {
  const required = asTexts(schema["required"]);
  const declared = asObject(schema["properties"]);
  const names = Object.keys(declared);
  const patterns = Object.entries(asObject(schema["patternProperties"])).map(([pattern, value]): PatternProperty => {
    return { pattern, schema: buildSchema(value, joinPointer(pointer, "patternProperties", pattern)) };
  });
  const counts = omitUndefined({
    minProperties: asNumber(schema["minProperties"]),
    maxProperties: asNumber(schema["maxProperties"]),
  });
  const other = ["additionalProperties", "unevaluatedProperties"].find((keyword) => Object.hasOwn(schema, keyword));
  const additional = other === undefined ? undefined : buildSchema(schema[other], joinPointer(pointer, other));
  const alsoRequired = [...new Set(required)].filter((name) => !Object.hasOwn(declared, name));
  const isRecord = names.length === 0 && alsoRequired.length === 0 && additional?.kind !== "never";
  if (isRecord) {
    const values = additional ?? buildSchema(true, pointer);
    return { ...annotations, kind: "record", values, patterns, ...counts };
  }
  const object = addLazyMembers(
    { ...annotations, kind: "object" as const },
    {
      properties: () =>
        names.map((wireName): Property => {
          const built = buildSchema(declared[wireName], joinPointer(pointer, "properties", wireName));
          return { wireName, name: toName(wireName), required: required.includes(wireName), schema: built };
        }),
    },
  );
  return Object.assign(object, { alsoRequired, patterns, ...counts, ...(additional && { additional }) });
}
