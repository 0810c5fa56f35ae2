import { toPascalCase } from "../../model/casing.ts";
import type {
  ApiModel,
  NamedSchema,
  Operation,
  Parameter,
  PatternProperty,
  Response,
  Schema,
} from "../../model/model.ts";
import { hasProperties, type SchemaIndex } from "../../model/properties.ts";
import { toAnchor } from "./markdown/anchor.ts";

/** What a page calls a schema that has, or may get, a place of its own. */
export interface ModelName {
  readonly title: string;
  /** Unique in the whole API, and so on every page. */
  readonly anchor: string;
}

export interface ModelNames {
  /** Named schemas by their key. */
  readonly named: ReadonlyMap<string, ModelName>;
  /** Schemas without a name: inline objects with fields, and enums. They are called by the way to them. */
  readonly inline: ReadonlyMap<Schema, ModelName>;
  /** All names below a named schema, or in an operation, in a text that is equal for equal names. */
  describe(root: NamedSchema | Operation): string;
}

/** What names are below: what operations share has names of its own, whichever operations there are. */
type Root = NamedSchema | Operation | Parameter | Response;

/** Names all schemas once, before any page is made: a page's models are called the same on all others. */
export function nameModels(model: ApiModel, schemas: SchemaIndex): ModelNames {
  const namer = new Namer(schemas);
  for (const schema of model.schemas) namer.named.set(schema.key, namer.begin(schema).claim(schema.key));
  for (const schema of model.schemas) namer.begin(schema).visitChildren(schema.schema, schema.key);
  for (const operation of model.operations) visitOperation(operation, namer);
  return namer;
}

/** What the operation's own inline schemas are below. */
export function nameRoots({ name }: Operation): { request: string; result: string } {
  const base = toPascalCase(name.words);
  return { request: `${base}Request`, result: `${base}Result` };
}

function visitOperation(operation: Operation, namer: Namer): void {
  const { request, result } = nameRoots(operation);
  for (const parameter of operation.parameters.filter(isShared)) {
    if (namer.enter(parameter, operation)) namer.visit(parameter.schema, parameter.sharedName);
  }
  for (const response of operation.responses.filter(isShared)) {
    if (namer.enter(response, operation)) visitResponse(response, response.sharedName, namer);
  }
  namer.begin(operation);
  for (const { key, schema } of operation.input.fields) namer.visit(schema, `${request}.${key}`);
  if (operation.result.schema !== undefined) namer.visit(operation.result.schema, result);
  for (const response of operation.responses) visitResponse(response, `${result}.${response.status}`, namer);
}

function isShared<T extends { readonly sharedName?: string }>(part: T): part is T & { readonly sharedName: string } {
  return part.sharedName !== undefined;
}

function visitResponse({ content, headers }: Response, path: string, namer: Namer): void {
  for (const { wireName, schema } of headers) namer.visit(schema, `${path}.${wireName}`);
  for (const { schema } of content) if (schema !== undefined) namer.visit(schema, path);
}

class Namer implements ModelNames {
  readonly named = new Map<string, ModelName>();
  readonly inline = new Map<Schema, ModelName>();
  readonly #schemas: SchemaIndex;
  readonly #anchors = new Set<string>();
  readonly #claimed = new Map<Root, ModelName[]>();
  readonly #parts = new Map<Operation, Root[]>();
  #current: ModelName[] = [];

  constructor(schemas: SchemaIndex) {
    this.#schemas = schemas;
  }

  describe(root: NamedSchema | Operation): string {
    const parts = "key" in root ? [] : (this.#parts.get(root) ?? []);
    return JSON.stringify([root, ...parts].map((each) => this.#claimed.get(each)));
  }

  /** Begins what an operation shares with others; `false` where one of them has done so. */
  enter(part: Root, operation: Operation): boolean {
    const parts = this.#parts.get(operation) ?? [];
    this.#parts.set(operation, [...parts, part]);
    const isNew = !this.#claimed.has(part);
    if (isNew) this.begin(part);
    return isNew;
  }

  /** What is claimed next is below this. */
  begin(root: Root): this {
    this.#current = this.#claimed.get(root) ?? [];
    this.#claimed.set(root, this.#current);
    return this;
  }

  claim(title: string): ModelName {
    const wanted = toAnchor(title);
    let anchor = wanted;
    for (let number = 2; this.#anchors.has(anchor.toLowerCase()); number += 1) anchor = `${wanted}-${number}`;
    this.#anchors.add(anchor.toLowerCase());
    const name = { title, anchor };
    this.#current.push(name);
    return name;
  }

  visit(schema: Schema, path: string): void {
    if (schema.kind === "ref" || this.inline.has(schema)) return;
    if (schema.kind === "enum" || hasProperties(schema, this.#schemas)) this.inline.set(schema, this.claim(path));
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
