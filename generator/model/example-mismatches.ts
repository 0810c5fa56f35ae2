import { joinPointer } from "../diagnostics/json-pointer.ts";
import { findMismatch } from "./instance.ts";
import type { ApiModel, Example, Pointer, Schema } from "./model.ts";
import { indexSchemas, type SchemaIndex } from "./properties.ts";

export interface ExampleMismatch {
  /** Where the example is written. */
  readonly pointer: Pointer;
  readonly reason: string;
}

/** The examples of the whole API that are no instance of their own schema. */
export function findExampleMismatches(model: Pick<ApiModel, "operations" | "schemas">): ExampleMismatch[] {
  const finder = new Finder(indexSchemas(model.schemas));
  for (const { schema } of model.schemas) finder.visit(schema);
  for (const { parameters, body, responses } of model.operations) {
    for (const { examples, schema, pointer } of parameters) finder.visitHolder(examples, schema, pointer);
    for (const { content } of [...(body ? [body] : []), ...responses]) {
      for (const { examples, schema, pointer } of content) if (schema) finder.visitHolder(examples, schema, pointer);
    }
  }
  return finder.mismatches;
}

class Finder {
  readonly mismatches: ExampleMismatch[] = [];
  readonly #schemas: SchemaIndex;
  readonly #visited = new Set<Schema>();

  constructor(schemas: SchemaIndex) {
    this.#schemas = schemas;
  }

  /** What operations share is looked at once. */
  visitHolder(examples: readonly Example[], schema: Schema, pointer: Pointer): void {
    if (this.#visited.has(schema)) return;
    this.#visited.add(schema);
    if (examples !== schema.examples) this.#judge(examples, schema, pointer);
    this.visit(schema);
  }

  visit(schema: Schema): void {
    this.#judge(schema.examples, schema, schema.pointer);
    switch (schema.kind) {
      case "array":
        return this.visit(schema.items);
      case "tuple":
        this.#visitAll(schema.items);
        return this.visit(schema.rest);
      case "record":
        this.visit(schema.values);
        return this.#visitHeld(schema.patterns);
      case "object":
        this.#visitHeld(schema.properties);
        this.#visitHeld(schema.patterns);
        return schema.additional && this.visit(schema.additional);
      case "union":
      case "intersection":
        return this.#visitAll(schema.members);
      default:
    }
  }

  #visitAll(schemas: readonly Schema[]): void {
    for (const schema of schemas) this.visit(schema);
  }

  #visitHeld(holders: readonly { readonly schema: Schema }[]): void {
    for (const { schema } of holders) this.visit(schema);
  }

  #judge(examples: readonly Example[], schema: Schema, pointer: Pointer): void {
    for (const { name, value } of examples) {
      const reason = findMismatch(value, schema, this.#schemas);
      if (reason === undefined) continue;
      const at = name === undefined ? joinPointer(pointer, "example") : joinPointer(pointer, "examples", name, "value");
      this.mismatches.push({ pointer: at, reason });
    }
  }
}
