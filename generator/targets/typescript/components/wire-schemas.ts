import { isJsonList, isJsonObject } from "../../../syntax/json-value.ts";
import { findValue } from "../../../syntax/json-pointer.ts";
import { schemaKeyOf } from "../../../model/schemas/schemas.ts";
import type { JsonObject, JsonValue, Pointer } from "../../../model/model.ts";
import type { NormalizedRoot } from "../../../plan/target.ts";

/** Keywords with a map of schemas, whose keys are not keywords. */
const HOLDS_NAMES = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);

/** Keywords with values that contain no schemas. */
const HOLDS_VALUES = new Set(["const", "enum", "required", "dependentRequired", "type"]);

/** Annotations: keywords that constrain nothing. */
const ANNOTATIONS = new Set(
  "title description default example examples deprecated externalDocs xml discriminator format $comment".split(" "),
);

/** The constraints of the document's JSON Schemas. Includes the named schemas that they refer to. */
export class WireSchemas {
  readonly #document: NormalizedRoot;
  readonly #named = new Map<string, JsonValue>();

  constructor(document: NormalizedRoot) {
    this.#document = document;
  }

  /** The schema at a pointer; `true` if there is none. */
  take(pointer: Pointer): JsonValue {
    return this.#strip((findValue(this.#document, pointer) as JsonValue | undefined) ?? true);
  }

  /** The named schemas that the taken ones refer to, in the document's order. */
  get named(): JsonObject {
    const keys = Object.keys(this.#document.components.schemas).filter((key) => this.#named.has(key));
    return Object.fromEntries(keys.map((key) => [key, this.#named.get(key) ?? true]));
  }

  #strip(schema: JsonValue): JsonValue {
    if (isJsonList(schema)) return schema.map((item) => this.#strip(item));
    if (!isJsonObject(schema)) return schema;
    if (typeof schema["$ref"] === "string") this.#follow(schema["$ref"]);
    const kept = Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key) && !key.startsWith("x-"));
    return Object.fromEntries(kept.map(([key, value]) => [key, this.#stripKeyword(key, value)]));
  }

  #stripKeyword(keyword: string, value: JsonValue): JsonValue {
    if (HOLDS_VALUES.has(keyword)) return value;
    if (!HOLDS_NAMES.has(keyword) || !isJsonObject(value)) return this.#strip(value);
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, this.#strip(schema)]));
  }

  #follow(reference: string): void {
    const key = schemaKeyOf(reference);
    if (key === undefined || this.#named.has(key)) return;
    this.#named.set(key, true);
    this.#named.set(key, this.#strip(this.#document.components.schemas[key] ?? true));
  }
}
