import type { PatternProperty, Response, Schema } from "../../../model/model.ts";
import { hasProperties, type SchemaIndex } from "../../../model/schemas/properties.ts";
import { stepInto, type Position } from "./model-position.ts";

/** A schema that gets a name, and where it stands, which is what it is called. */
export interface Titled extends Position {
  readonly schema: Schema;
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

  visitResponse({ content, headers }: Response, position: Position): void {
    for (const { wireName, schema } of headers) this.#visitField(schema, position, wireName);
    for (const { schema } of content) if (schema !== undefined) this.visit(schema, position);
  }

  visit(schema: Schema, position: Position): void {
    if (schema.kind === "ref" || this.#visited.has(schema) || this.#others.has(schema)) return;
    if (schema.kind === "enum" || hasProperties(schema, this.#schemas)) {
      this.#visited.add(schema);
      this.titled.push({ ...position, schema });
    }
    this.visitChildren(schema, position);
  }

  visitChildren(schema: Schema, position: Position): void {
    switch (schema.kind) {
      case "object":
        for (const property of schema.properties) this.#visitField(property.schema, position, property.wireName);
        if (schema.additional !== undefined) this.visit(schema.additional, position);
        return this.#visitPatterns(schema.patterns, position);
      case "array":
        return this.visit(schema.items, position);
      case "tuple":
        return this.#visitNumbered("item", [...schema.items, schema.rest], position);
      case "record":
        this.visit(schema.values, position);
        return this.#visitPatterns(schema.patterns, position);
      case "union":
        return this.#visitForms(
          schema.members.filter(({ kind }) => kind !== "null"),
          position,
        );
      case "intersection":
        if (!hasProperties(schema, this.#schemas)) return this.#visitNumbered("part", schema.members, position);
        return schema.members.forEach((member) => this.visitChildren(member, position));
      default:
    }
  }

  #visitField(schema: Schema, position: Position, name: string): void {
    this.visit(schema, stepInto(position, { kind: "field", name }));
  }

  /** The only form of what may be `null` is no alternative. */
  #visitForms(members: readonly Schema[], position: Position): void {
    const [only] = members;
    if (members.length === 1 && only !== undefined) this.visit(only, position);
    else this.#visitNumbered("form", members, position);
  }

  #visitNumbered(kind: "form" | "item" | "part", schemas: readonly Schema[], position: Position): void {
    schemas.forEach((schema, index) => this.visit(schema, stepInto(position, { kind, number: index + 1 })));
  }

  #visitPatterns(patterns: readonly PatternProperty[], position: Position): void {
    for (const { pattern, schema } of patterns) this.#visitField(schema, position, pattern);
  }
}
