import { isJsonObject } from "../../../syntax/json-value.ts";
import { stringifyJson } from "../../../syntax/stringify-json.ts";
import { joinPointer } from "../../../syntax/json-pointer.ts";
import { compareText } from "../../../model/names/compare-text.ts";
import type { Int64Type, JsonObject, JsonValue, Pointer } from "../../../model/model.ts";
import { hasOpenEnums, type OpenEnums } from "../../../model/schemas/open-enums.ts";
import { buildSchema, schemaKeyOf, schemaPointer } from "../../../model/schemas/schemas.ts";
import { findEndlessTypes } from "./endless-types.ts";
import { hasLongInteger, isSupported } from "./is-supported.ts";
import { describeValues, documentValue } from "../types/schema-doc.ts";
import { createShapeContext, type ShapeContext } from "../types/shape-context.ts";
import { shapeType, type TypeShape } from "../types/type-shape.ts";
import type { SchemaIndex } from "../../../model/schemas/properties.ts";
import { hasTwoViews, VIEWS, type View } from "../../../model/schemas/views.ts";
import type { SdkNames } from "../sdk-names.ts";

type Holding = "value" | "values" | "schema" | "schemas" | "schemas by name";

/** The keywords that affect types, by their content. Others would only appear in comments. */
const KEYWORDS = {
  type: "value",
  const: "value",
  required: "value",
  readOnly: "value",
  enum: "values",
  items: "schema",
  additionalProperties: "schema",
  allOf: "schemas",
  anyOf: "schemas",
  oneOf: "schemas",
  properties: "schemas by name",
  patternProperties: "schemas by name",
} satisfies Readonly<Record<string, Holding>>;

type Keyword = keyof typeof KEYWORDS;

/** The keyword for a type that replaces the schema's own keywords. */
export const SHAPE_KEYWORD = "x-specloom-shape";

/** The keyword for the comment lines of a property with the schema. */
export const DOCUMENTATION_KEYWORD = "x-specloom-documentation";

/** The schemas to print types of, with their names. */
export interface NamedTypes {
  readonly schemas: JsonObject;
  readonly names: SdkNames["schemas"];
  readonly index: SchemaIndex;
  readonly enums: OpenEnums;
  readonly int64?: Int64Type | undefined;
}

/**
 * Prepares a document for openapi-typescript. It only has the named schemas under their names in the SDK, and of these
 * only what affects types.
 */
export function prepareComponents({ schemas, names, index, enums, int64 }: NamedTypes): PreparedTypes {
  const endless = findEndlessTypes(index);
  const isEndless = (key: string): boolean => endless.has(key);
  const inView = (view: View): Preparation => {
    const context = createShapeContext({ schemas: index, names, view, enums, int64 });
    const refer = (key: string): string => (isEndless(key) ? "unknown" : context.refer(key));
    return { ...context, refer, nameOf: context.refer, isEndless };
  };
  const forSchema = (key: string, context: Preparation): Preparation => {
    const isOpen = hasOpenEnums(key, context.view, { schemas: index, enums });
    return isOpen ? context : { ...context, isOpen: () => false };
  };
  const views = VIEWS.map(inView);
  const prepared = Object.entries(schemas)
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([key, schema]) => {
      const named = index.get(key);
      if (named === undefined || !hasTwoViews(named, index))
        return views
          .slice(0, 1)
          .map((context) => [context.nameOf(key), prepareSchema(schema, schemaPointer(key), forSchema(key, context))]);
      // openapi-typescript has no separate views for read-only and write-only properties.
      return views.map((context) => [
        context.nameOf(key),
        { type: "object", [SHAPE_KEYWORD]: shapeType(named, forSchema(key, context)) },
      ]);
    });
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: {},
    components: { schemas: Object.fromEntries(prepared) as Record<string, object> },
  };
}

/** The document for openapi-typescript. */
export interface PreparedTypes {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Record<string, never>;
  readonly components: { readonly schemas: Record<string, object> };
}

interface Preparation extends ShapeContext {
  /** The name of a named schema, even if no type can express the schema. */
  readonly nameOf: (key: string) => string;
  readonly isEndless: (key: string) => boolean;
}

/** A schema that openapi-typescript supports, or one with a type that replaces it. */
type Prepared = JsonValue | PreparedObject | readonly Prepared[];
interface PreparedObject {
  [keyword: string]: Prepared | TypeShape | readonly string[];
}

function prepareSchema(schema: JsonValue | undefined, pointer: Pointer, context: Preparation): Prepared {
  if (typeof schema === "boolean") return schema;
  const source = asObject(schema);
  if (!isSupported(source) || context.isEndless(keyOf(source) ?? "") || hasSpecialType(source, pointer, context)) {
    const { readOnly } = source;
    const shape = shapeType(buildSchema(source, pointer), context);
    return addDocumentation({ ...(readOnly === true && { readOnly }), type: "object", [SHAPE_KEYWORD]: shape }, source);
  }
  const prepared: PreparedObject = {};
  for (const keyword in KEYWORDS) {
    const value = source[keyword];
    if (value !== undefined) prepared[keyword] = prepareValue(value, { keyword: keyword as Keyword, pointer, context });
  }
  const key = keyOf(source);
  if (key !== undefined) prepared["$ref"] = `#/components/schemas/${context.nameOf(key)}`;
  if (prepared["type"] === "string" && source["format"] === "binary") prepared["format"] = "binary";
  return addDocumentation(prepared, source);
}

/**
 * Whether a schema is an open enum, which may also be a list of constants, or a 64-bit integer that is not a number.
 */
function hasSpecialType(source: JsonObject, pointer: Pointer, context: Preparation): boolean {
  if (context.int64 !== "number" && ["int64", "uint64"].some((format) => format === source["format"])) return true;
  const isConstant = (member: JsonValue): boolean => Object.hasOwn(asObject(member), "const");
  const alternatives = asList(source["oneOf"] ?? source["anyOf"]);
  const hasValues = source["enum"] !== undefined || (alternatives.length > 1 && alternatives.every(isConstant));
  const schema = hasValues ? buildSchema(source, pointer) : undefined;
  return schema?.kind === "enum" && context.isOpen(schema);
}

interface KeywordPlace {
  readonly keyword: Keyword;
  /** The pointer of the schema that has the keyword. */
  readonly pointer: Pointer;
  readonly context: Preparation;
}

function prepareValue(value: JsonValue, { keyword, pointer, context }: KeywordPlace): Prepared {
  const prepare = (member: JsonValue, ...path: readonly (string | number)[]): Prepared =>
    prepareSchema(member, joinPointer(pointer, keyword, ...path), context);
  switch (KEYWORDS[keyword]) {
    case "values":
      return listDistinct(asList(value));
    case "schema":
      return prepare(value);
    case "schemas":
      return asList(value).map((member, index) => prepare(member, index));
    case "schemas by name":
      return Object.fromEntries(Object.entries(asObject(value)).map(([name, member]) => [name, prepare(member, name)]));
    case "value":
      return value;
  }
}

function keyOf({ $ref }: JsonObject): string | undefined {
  return typeof $ref === "string" ? schemaKeyOf($ref) : undefined;
}

/** Adds the comment lines, if there are any. */
function addDocumentation(prepared: PreparedObject, schema: JsonObject): Prepared {
  const { title, description, default: fallback, examples, externalDocs, deprecated } = schema;
  const [example] = asList(examples);
  const { url } = asObject(externalDocs);
  const lines = documentValue({
    text: typeof description === "string" ? description : typeof title === "string" ? title : "",
    values: hasDescribedValues(schema) ? describeValues(buildSchema(schema, "")) : [],
    ...(fallback !== undefined && { fallback: { value: fallback } }),
    ...(example !== undefined && { example: { value: example } }),
    ...(typeof url === "string" && { link: url }),
    deprecated: deprecated === true,
  });
  if (lines.length > 0) prepared[DOCUMENTATION_KEYWORD] = lines;
  return prepared;
}

/** A quick check whether values may need descriptions, as building a schema takes time. */
function hasDescribedValues(schema: JsonObject): boolean {
  const { enum: values, items, oneOf, anyOf } = schema;
  const holder = values === undefined ? asObject(items) : schema;
  if ([schema, holder, ...asList(oneOf), ...asList(anyOf)].some((part) => hasLongInteger(asObject(part)))) return true;
  return holder["enum"] !== undefined && Object.keys(holder).some((keyword) => keyword.startsWith("x-enum"));
}

function listDistinct(values: readonly JsonValue[]): readonly JsonValue[] {
  return [...new Map(values.map((value) => [stringifyJson(value), value])).values()];
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}
