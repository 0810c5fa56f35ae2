import type { PatternProperty, Response, Schema } from "../../../model/model.ts";
import { hasProperties, type SchemaIndex } from "../../../model/schemas/properties.ts";

/** A schema that gets a name, and the way to it, which is what it is called. */
export interface Titled {
  readonly schema: Schema;
  readonly title: string;
}

/** A walk over the schemas below one root: it finds those without a name that have fields or values to show. */
export class SchemaWalk {
  readonly titled: Titled[] = [];
  readonly #schemas: SchemaIndex;
  readonly #others: { has(schema: Schema): boolean };
  readonly #visited = new Set<Schema>();

  /** `others` have a name below another root. */
  constructor(schemas: SchemaIndex, others: { has(schema: Schema): boolean }) {
    this.#schemas = schemas;
    this.#others = others;
  }

  visitResponse({ content, headers }: Response, path: string): void {
    for (const { wireName, schema } of headers) this.visit(schema, `${path}.${wireName}`);
    for (const { schema } of content) if (schema !== undefined) this.visit(schema, path);
  }

  visit(schema: Schema, path: string): void {
    if (schema.kind === "ref" || this.#visited.has(schema) || this.#others.has(schema)) return;
    if (schema.kind === "enum" || hasProperties(schema, this.#schemas)) {
      this.#visited.add(schema);
      this.titled.push({ schema, title: path });
    }
    this.visitChildren(schema, path);
  }

  visitChildren(schema: Schema, path: string): void {
    switch (schema.kind) {
      case "object":
        for (const property of schema.properties) this.visit(property.schema, `${path}.${property.wireName}`);
        if (schema.additional !== undefined) this.visit(schema.additional, path);
        return this.#visitPatterns(schema.patterns, path);
      case "array":
        return this.visit(schema.items, path);
      case "tuple":
        return [...schema.items, schema.rest].forEach((item, index) => this.visit(item, `${path}.${index + 1}`));
      case "record":
        this.visit(schema.values, path);
        return this.#visitPatterns(schema.patterns, path);
      case "union":
        return schema.members.forEach((member, index) => this.visit(member, `${path}.${index + 1}`));
      case "intersection":
        if (hasProperties(schema, this.#schemas)) for (const member of schema.members) this.visitChildren(member, path);
        else schema.members.forEach((member, index) => this.visit(member, `${path}.${index + 1}`));
        return;
      default:
    }
  }

  #visitPatterns(patterns: readonly PatternProperty[], path: string): void {
    for (const { pattern, schema } of patterns) this.visit(schema, `${path}.${pattern}`);
  }
}
