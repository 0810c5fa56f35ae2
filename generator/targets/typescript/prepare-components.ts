import { compareText } from "../../model/compare-text.ts";
import type { JsonObject, JsonValue } from "../../model/model.ts";
import { breakCircles } from "./schema-circles.ts";
import { toCommentLines, toCommentText } from "./comment.ts";

/** Keywords that hold one schema, a list of schemas, or schemas by name. */
const SCHEMA_KEYWORDS = new Set(["items", "additionalProperties", "not"]);
const SCHEMA_LIST_KEYWORDS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SCHEMA_MAP_KEYWORDS = new Set(["properties", "patternProperties"]);

/** Other keywords that a type depends on. All else would only be printed into comments. */
const TYPE_KEYWORDS = new Set(["type", "enum", "const", "required", "readOnly", "deprecated"]);

/** A document with nothing but the named schemas, by their names in the SDK, and of these only what a type can say. */
export function prepareComponents(schemas: JsonObject, names: ReadonlyMap<string, string>): PreparedDocument {
  const context = { schemas, names };
  const prepared = Object.entries(schemas)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, schema]) => [names.get(key) ?? key, prepareSchema(schema, context)]);
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: {},
    components: { schemas: breakCircles(Object.fromEntries(prepared) as Record<string, JsonObject>) },
  };
}

/** What openapi-typescript is given. */
export interface PreparedDocument {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Record<string, never>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
}

interface Preparation {
  readonly schemas: JsonObject;
  readonly names: ReadonlyMap<string, string>;
}

function prepareSchema(schema: JsonValue | undefined, context: Preparation): JsonValue {
  if (typeof schema === "boolean") return schema;
  const prepared: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>;
  const prepare = (member: JsonValue): JsonValue => prepareSchema(member, context);
  for (const [keyword, value] of Object.entries(asObject(schema))) {
    if (TYPE_KEYWORDS.has(keyword)) prepared[keyword] = value;
    else if (SCHEMA_KEYWORDS.has(keyword)) prepared[keyword] = prepare(value);
    else if (SCHEMA_LIST_KEYWORDS.has(keyword)) prepared[keyword] = asList(value).map(prepare);
    else if (SCHEMA_MAP_KEYWORDS.has(keyword)) {
      prepared[keyword] = Object.fromEntries(
        Object.entries(asObject(value)).map(([name, member]) => [name, prepare(member)]),
      );
    }
  }
  if (prepared["type"] === "string" && asObject(schema)["format"] === "binary") prepared["format"] = "binary";
  return {
    ...prepared,
    ...prepareReference(asObject(schema), context),
    ...prepareRequired(asObject(schema), context),
    ...prepareComment(asObject(schema)),
  };
}

function prepareReference(schema: JsonObject, { names }: Preparation): JsonObject {
  const key = keyOf(schema);
  return key === undefined ? {} : { $ref: `#/components/schemas/${names.get(key) ?? key}` };
}

/** The key of the named schema that a reference leads to. */
function keyOf({ $ref }: JsonObject): string | undefined {
  if (typeof $ref !== "string") return undefined;
  return $ref.slice("#/components/schemas/".length).replaceAll("~1", "/").replaceAll("~0", "~");
}

/**
 * openapi-typescript makes fields of a referred schema required by their keys, and a type that is not an object alone
 * has none.
 */
function prepareRequired(schema: JsonObject, { schemas }: Preparation): JsonObject {
  const { required, allOf, properties } = schema;
  if (required === undefined || allOf === undefined) return {};
  const referred = asList(allOf).flatMap((member) => keyOf(asObject(member)) ?? []);
  if (referred.every((key) => isPlainObject(asObject(schemas[key])))) return {};
  return {
    required: asList(required).filter((name) => typeof name === "string" && Object.hasOwn(asObject(properties), name)),
  };
}

function isPlainObject({ type, anyOf, oneOf }: JsonObject): boolean {
  return (type === undefined || type === "object") && anyOf === undefined && oneOf === undefined;
}

/** The texts that are printed into a comment, through its door. */
function prepareComment(schema: JsonObject): JsonObject {
  const { title, description, default: fallback, examples } = schema;
  const [example] = asList(examples);
  const lines = toCommentLines(typeof description === "string" ? description : typeof title === "string" ? title : "");
  return {
    ...(lines.length > 0 && { description: lines.join("\n") }),
    ...(fallback !== undefined && { default: toCommentText(JSON.stringify(fallback)) }),
    ...(example !== undefined && { example: toCommentText(JSON.stringify(example)) }),
  };
}

function asObject(value: JsonValue | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}
