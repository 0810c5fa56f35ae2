import type { Example, JsonValue, Property, Schema } from "../model.ts";
import type { SchemaIndex } from "../schemas/properties.ts";
import { makeValue, type Making } from "./make-value.ts";

/** What a sample is asked for: a schema, with what is known of its place. */
export interface SampledPart {
  readonly schema: Schema;
  /** Those that are given beside the schema. Absent: none. */
  readonly examples?: readonly Example[];
  /** What the value is called. Absent: nothing. */
  readonly wireName?: string;
}

/** The one source of sample values: cells, JSON and code ask for the same part and get the same value. */
export class Sampler {
  readonly #schemas: SchemaIndex;
  /** By part: its cell asks for it, and so does the sample of each language. */
  readonly #known = { request: new WeakMap<object, JsonValue>(), response: new WeakMap<object, JsonValue>() };

  constructor(schemas: SchemaIndex) {
    this.#schemas = schemas;
  }

  /** `undefined`: there is no value, as of a schema inside itself. */
  sample(part: SampledPart, direction: Making["direction"]): JsonValue | undefined {
    const known = this.#known[direction].get(part);
    if (known !== undefined) return known;
    const value = this.sampleWithout(part, direction);
    if (value !== undefined) this.#known[direction].set(part, value);
    return value;
  }

  /** The same, without some of its fields. */
  sampleWithout(
    { schema, examples, wireName = "" }: SampledPart,
    direction: Making["direction"],
    isLeftOut?: (property: Property) => boolean,
  ): JsonValue | undefined {
    const making = { schemas: this.#schemas, name: wireName, direction };
    return makeValue(schema, { ...making, ...(examples && { examples }), ...(isLeftOut && { isLeftOut }) });
  }
}

/** Whether the author gave a value. */
export function hasExample({ schema, examples = [] }: SampledPart, schemas: SchemaIndex): boolean {
  const target = schema.kind === "ref" ? schemas.get(schema.key) : undefined;
  return [examples, schema.examples, target?.examples ?? []].some(({ length }) => length > 0);
}
