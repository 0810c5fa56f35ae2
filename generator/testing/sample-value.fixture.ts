import { findMismatch } from "../model/schemas/match-schema.ts";
import { indexSchemas, type SchemaIndex } from "../model/schemas/properties.ts";
import type { JsonValue, NamedSchema, Schema } from "../model/model.ts";

/** Makes values that schemas allow: a fitting example where there is one, or else the smallest value of the kind. */
export class Sampler {
  readonly #schemas: SchemaIndex;

  constructor(schemas: readonly NamedSchema[]) {
    this.#schemas = indexSchemas(schemas);
  }

  /** `undefined` where only an endless value would do. */
  sample(schema: Schema, open: readonly string[] = []): JsonValue | undefined {
    const example = schema.examples.find(({ value }) => findMismatch(value, schema, this.#schemas) === undefined);
    return example ? example.value : this.#make(schema, open);
  }

  #make(schema: Schema, open: readonly string[]): JsonValue | undefined {
    switch (schema.kind) {
      case "ref": {
        const target = this.#schemas.get(schema.key);
        return target && !open.includes(schema.key) ? this.sample(target, [...open, schema.key]) : undefined;
      }
      case "string":
        return "text".padEnd(Number(schema.minLength ?? 0), "x").slice(0, Number(schema.maxLength ?? Infinity));
      case "number":
      case "integer":
        return Math.max(Number(schema.minimum ?? 1), Number(schema.exclusiveMinimum ?? 0) + 1);
      case "boolean":
        return true;
      case "literal":
        return schema.value;
      case "enum":
        return schema.members[0]?.value;
      case "array": {
        const item = this.sample(schema.items, open);
        return item === undefined ? [] : Array.from({ length: Math.max(Number(schema.minItems ?? 1), 1) }, () => item);
      }
      case "tuple":
        return schema.items.map((item) => this.sample(item, open) ?? null);
      case "object":
        return this.#makeObject(schema, open);
      case "union":
        return schema.members
          .map((member) => this.sample(member, open))
          .find((value) => value !== undefined && value !== null);
      case "intersection":
        return Object.assign({}, ...schema.members.map((member) => this.sample(member, open))) as JsonValue;
      case "record":
      case "unknown":
        return {};
      case "null":
        return null;
      case "never":
        return undefined;
    }
  }

  #makeObject(schema: Extract<Schema, { kind: "object" }>, open: readonly string[]): JsonValue | undefined {
    const value: Record<string, JsonValue> = {};
    for (const { wireName, required, schema: property } of schema.properties) {
      const member = this.sample(property, open);
      if (member !== undefined) value[wireName] = member;
      else if (required) return undefined;
    }
    return value;
  }
}
