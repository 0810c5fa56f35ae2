import type { Example, JsonValue, Property, Schema } from "../model.ts";
import type { SchemaIndex } from "../schemas/properties.ts";
import { makeValue, type Making } from "./make-value.ts";

/** A schema with its context, to make a sample of. */
export interface SampledPart {
  readonly schema: Schema;
  /** Examples next to the schema. Absent: none. */
  readonly examples?: readonly Example[];
  /** The name of the value. Absent: none. */
  readonly wireName?: string;
}

/** The one source of sample values: cells, JSON and code that show the same part get the same value. */
export class Sampler {
  readonly #schemas: SchemaIndex;
  /** Samples by part: its cell and the sample of each language need the same one. */
  readonly #known = { request: new WeakMap<object, JsonValue>(), response: new WeakMap<object, JsonValue>() };

  constructor(schemas: SchemaIndex) {
    this.#schemas = schemas;
  }

  /** A sample of a part; `undefined` if it has no value, such as a schema that contains itself. */
  sample(part: SampledPart, direction: Making["direction"]): JsonValue | undefined {
    const known = this.#known[direction].get(part);
    if (known !== undefined) return known;
    const value = this.sampleWithout(part, direction);
    if (value !== undefined) this.#known[direction].set(part, value);
    return value;
  }

  /** A sample without some fields. */
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
