import type { Cache } from "../../../incremental/cache.ts";
import { toPascalCase } from "../../../model/names/casing.ts";
import { schemaPointer } from "../../../model/schemas/schemas.ts";
import type { NamedSchema, Operation, Schema } from "../../../model/model.ts";
import { indexSchemas, type SchemaIndex } from "../../../model/schemas/properties.ts";
import { listReferredSchemas } from "../../../model/schemas/referred-schemas.ts";
import { dependOn } from "../../../plan/operation-key.ts";
import type { TargetInput } from "../../../plan/target.ts";
import { toAnchor } from "./anchor.ts";
import { SchemaWalk, type Titled } from "./schema-walk.ts";
import type { ModelName, ModelNames } from "./model-name.ts";

/** What names are below: what operations share has names of its own, whichever operations there are. */
interface Root {
  /** Unique in the API. */
  readonly id: string;
  /** All that gets a name below it, in order, but for what has one. */
  readonly list: () => readonly Titled[];
}

type NamesInput = Pick<TargetInput, "model" | "cache">;

/** Names all schemas once, before any page is made: a page's models are called the same on all others. */
export function nameModels(input: NamesInput): ModelNames {
  const { schemas, operations } = input.model;
  const namer = new Namer(input);
  for (const { key } of schemas) namer.named.set(key, namer.claim(key, key));
  for (const schema of schemas) namer.nameBelowSchema(schema);
  for (const operation of operations) namer.nameBelowOperation(operation);
  return namer;
}

/** What the operation's own inline schemas are below. */
export function nameRoots({ name }: Pick<Operation, "name">): { request: string; result: string } {
  const base = toPascalCase(name.words);
  return { request: `${base}Request`, result: `${base}Result` };
}

class Namer implements ModelNames {
  readonly named = new Map<string, ModelName>();
  readonly inline = new Map<Schema, ModelName>();
  readonly #schemas: SchemaIndex;
  readonly #cache: Cache;
  readonly #anchors = new Set<string>();
  #printedCollisions: string | undefined;
  readonly #collisions: (readonly [root: string, ...name: string[]])[] = [];
  /** In order, by the id of their root. */
  readonly #names = new Map<string, readonly ModelName[]>();
  /** The ids of roots below which `inline` has all. */
  readonly #prepared = new Set<string>();
  /** Named schemas that are not prepared, by their keys. */
  readonly #pending: Map<string, NamedSchema>;

  constructor({ model, cache }: NamesInput) {
    this.#schemas = indexSchemas(model.schemas);
    this.#cache = cache;
    this.#pending = new Map(model.schemas.map((schema) => [schema.key, schema]));
  }

  get collisions(): string {
    return (this.#printedCollisions ??= JSON.stringify(this.#collisions));
  }

  nameBelowSchema(schema: NamedSchema): void {
    const root = this.#rootOfSchema(schema);
    const titles = this.#cache.getOrCompute({ kind: `names ${root.id}`, parts: [schemaPointer(schema.key)] }, () => {
      this.#prepareSchema(schema);
      return this.#listTitles(root);
    });
    this.#claimAll(root.id, titles);
  }

  nameBelowOperation(operation: Operation): void {
    const known = this.#cache.getOrCompute({ kind: "names", ...dependOn(operation) }, () => {
      const roots = this.#prepareOperation(operation);
      return roots.map((root) => [root.id, this.#listTitles(root)] as const);
    });
    for (const [id, titles] of known) this.#claimAll(id, titles);
  }

  prepare(operation: Operation): void {
    if (!this.#prepared.has(idOf(operation))) this.#prepareOperation(operation);
  }

  #prepareOperation(operation: Operation): readonly Root[] {
    if (this.#pending.size > 0) {
      for (const key of listReferredSchemas(operation, this.#schemas)) {
        const schema = this.#pending.get(key);
        if (schema !== undefined) this.#prepareSchema(schema);
      }
    }
    const roots = this.#listRoots(operation);
    for (const root of roots) this.#prepare(root);
    return roots;
  }

  #prepareSchema(schema: NamedSchema): void {
    this.#pending.delete(schema.key);
    this.#prepare(this.#rootOfSchema(schema));
  }

  #prepare({ id, list }: Root): void {
    if (this.#prepared.has(id)) return;
    this.#prepared.add(id);
    const titled = list();
    const names = this.#claimAll(
      id,
      titled.map(({ title }) => title),
    );
    titled.forEach(({ schema }, index) => {
      const name = names[index];
      if (name !== undefined) this.inline.set(schema, name);
    });
  }

  #listTitles({ id }: Root): string[] {
    return (this.#names.get(id) ?? []).map(({ title }) => title);
  }

  #rootOfSchema(named: NamedSchema): Root {
    return { id: `schema ${named.key}`, list: () => this.#list((walk) => walk.visitChildren(named.schema, named.key)) };
  }

  /** What an operation shares with others comes first, so that the rest is its own. */
  #listRoots(operation: Operation): Root[] {
    const { request, result } = nameRoots(operation);
    const parameters = operation.parameters.filter(isShared).map(({ in: place, sharedName, schema }): Root => {
      return {
        id: `parameter ${place} ${sharedName}`,
        list: () => this.#list((walk) => walk.visit(schema, sharedName)),
      };
    });
    const responses = operation.responses.filter(isShared).map((response): Root => {
      const { status, sharedName } = response;
      return {
        id: `response ${status} ${sharedName}`,
        list: () => this.#list((walk) => walk.visitResponse(response, sharedName)),
      };
    });
    const own = (walk: SchemaWalk): void => {
      for (const { key, schema } of operation.input.fields) walk.visit(schema, `${request}.${key}`);
      if (operation.result.schema !== undefined) walk.visit(operation.result.schema, result);
      for (const response of operation.responses) walk.visitResponse(response, `${result}.${response.status}`);
    };
    return [...parameters, ...responses, { id: idOf(operation), list: () => this.#list(own) }];
  }

  #list(visit: (walk: SchemaWalk) => void): readonly Titled[] {
    const walk = new SchemaWalk(this.#schemas, this.inline);
    visit(walk);
    return walk.titled;
  }

  #claimAll(id: string, titles: readonly string[]): readonly ModelName[] {
    const names = this.#names.get(id) ?? titles.map((title) => this.claim(title, id));
    this.#names.set(id, names);
    return names;
  }

  claim(title: string, root: string): ModelName {
    const wanted = toAnchor(title);
    let anchor = wanted;
    for (let number = 2; this.#anchors.has(anchor.toLowerCase()); number += 1) anchor = `${wanted}-${number}`;
    this.#anchors.add(anchor.toLowerCase());
    if (anchor !== wanted) this.#collisions.push([root, title, anchor]);
    return { title, anchor };
  }
}

function idOf({ method, path }: Operation): string {
  return `operation ${method} ${path}`;
}

function isShared<T extends { readonly sharedName?: string }>(part: T): part is T & { readonly sharedName: string } {
  return part.sharedName !== undefined;
}
