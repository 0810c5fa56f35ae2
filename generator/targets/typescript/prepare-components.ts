import { compareText } from "../../model/compare-text.ts";
import type { JsonObject, JsonValue } from "../../model/model.ts";
import { toCommentLines, toCommentText } from "./comment.ts";

/** Keywords that hold one schema, a list of schemas, or schemas by name. */
const SCHEMA_KEYWORDS = new Set(["items", "additionalProperties", "not"]);
const SCHEMA_LIST_KEYWORDS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SCHEMA_MAP_KEYWORDS = new Set(["properties", "patternProperties"]);

/** Other keywords that a type depends on. All else would only be printed into comments. */
const TYPE_KEYWORDS = new Set(["type", "enum", "const", "required", "readOnly", "deprecated"]);

/** A document with nothing but the named schemas, by their names in the SDK, and of these only what a type can say. */
export function prepareComponents(schemas: JsonObject, names: ReadonlyMap<string, string>): PreparedDocument {
  const prepared = Object.entries(schemas)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, schema]) => [names.get(key) ?? key, prepareSchema(schema, names)]);
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: {},
    components: { schemas: Object.fromEntries(prepared) as Record<string, object> },
  };
}

/** What openapi-typescript is given. */
export interface PreparedDocument {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Record<string, never>;
  readonly components: { readonly schemas: Record<string, object> };
}

function prepareSchema(schema: JsonValue | undefined, names: ReadonlyMap<string, string>): JsonValue {
  if (typeof schema === "boolean") return schema;
  const prepared: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>;
  const prepare = (member: JsonValue): JsonValue => prepareSchema(member, names);
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
  return { ...prepared, ...prepareReference(asObject(schema), names), ...prepareComment(asObject(schema)) };
}

function prepareReference({ $ref }: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  if (typeof $ref !== "string") return {};
  const key = $ref.slice("#/components/schemas/".length).replaceAll("~1", "/").replaceAll("~0", "~");
  return { $ref: `#/components/schemas/${names.get(key) ?? key}` };
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
