import { toPascalCase } from "../../model/casing.ts";
import type { ApiModel, NamedSchema, Operation, PatternProperty, Schema } from "../../model/model.ts";
import { hasProperties, type SchemaIndex } from "../../model/properties.ts";
import { InlineNames, type ModelName } from "./inline-names.ts";
import { toAnchor } from "./markdown/anchor.ts";

/** What a page calls the schemas that it shows. */
export interface PageNames {
  /** Named schemas by their key. */
  readonly named: ReadonlyMap<string, ModelName>;
  /** Schemas without a name: inline objects with fields, and enums. They are called by the way to them. */
  readonly inline: Pick<InlineNames, "get" | "isOwn">;
}

export interface ModelNames {
  /** Operations may share a schema, and each calls it by its own way to it. */
  below(operation: Operation): PageNames;
  /** All names below a named schema, or below an operation, in a text that is equal for equal names. */
  describe(root: NamedSchema | Operation): string;
}

/** Names all schemas once, before any page is made: a page's models are called the same on all others. */
export function nameModels(model: ApiModel, schemas: SchemaIndex): ModelNames {
  const namer = new Namer(schemas);
  for (const schema of model.schemas) namer.nameSchema(schema);
  for (const schema of model.schemas) namer.begin(schema).visitChildren(schema.schema, schema.key);
  for (const operation of model.operations) visitOperation(operation, namer.beginOperation(operation));
  return namer;
}

/** What the operation's own inline schemas are below. */
export function nameRoots({ name }: Operation): { request: string; result: string } {
  const base = toPascalCase(name.words);
  return { request: `${base}Request`, result: `${base}Result` };
}

function visitOperation(operation: Operation, namer: Namer): void {
  const { request, result } = nameRoots(operation);
  for (const { key, schema } of operation.input.fields) namer.visit(schema, `${request}.${key}`);
  if (operation.result.schema !== undefined) namer.visit(operation.result.schema, result);
  for (const { status, content, headers } of operation.responses) {
    for (const { wireName, schema } of headers) namer.visit(schema, `${result}.${status}.${wireName}`);
    for (const { schema } of content) if (schema !== undefined) namer.visit(schema, `${result}.${status}`);
  }
}

class Namer implements ModelNames {
  readonly #named = new Map<string, ModelName>();
  readonly #shared = new InlineNames();
  readonly #below = new Map<Operation, InlineNames>();
  readonly #schemas: SchemaIndex;
  readonly #anchors = new Set<string>();
  readonly #claimed = new Map<NamedSchema | Operation, ModelName[]>();
  #current: ModelName[] = [];
  #inline = this.#shared;

  constructor(schemas: SchemaIndex) {
    this.#schemas = schemas;
  }

  describe(root: NamedSchema | Operation): string {
    return JSON.stringify(this.#claimed.get(root));
  }

  below(operation: Operation): PageNames {
    return { named: this.#named, inline: this.#below.get(operation) ?? this.#shared };
  }

  nameSchema(schema: NamedSchema): void {
    this.#named.set(schema.key, this.begin(schema).#claim(schema.key));
  }

  beginOperation(operation: Operation): this {
    this.#inline = new InlineNames(this.#shared);
    this.#below.set(operation, this.#inline);
    return this.begin(operation);
  }

  /** What is claimed next is below this. */
  begin(root: NamedSchema | Operation): this {
    this.#current = this.#claimed.get(root) ?? [];
    this.#claimed.set(root, this.#current);
    return this;
  }

  #claim(title: string): ModelName {
    const wanted = toAnchor(title);
    let anchor = wanted;
    for (let number = 2; this.#anchors.has(anchor.toLowerCase()); number += 1) anchor = `${wanted}-${number}`;
    this.#anchors.add(anchor.toLowerCase());
    const name = { title, anchor };
    this.#current.push(name);
    return name;
  }

  visit(schema: Schema, path: string): void {
    if (schema.kind === "ref" || this.#inline.get(schema) !== undefined) return;
    if (schema.kind === "enum" || hasProperties(schema, this.#schemas)) this.#inline.set(schema, this.#claim(path));
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
