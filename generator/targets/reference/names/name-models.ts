import type { Cache } from "../../../incremental/cache.ts";
import { toPascalCase } from "../../../model/names/casing.ts";
import { schemaPointer } from "../../../model/schemas/schemas.ts";
import type { Name, NamedSchema, Operation, Schema } from "../../../model/model.ts";
import { indexSchemas, type SchemaIndex } from "../../../model/schemas/properties.ts";
import { hasTwoViews, type View } from "../../../model/schemas/views.ts";
import { listReferredFrom, listReferredSchemas } from "../../../model/schemas/referred-schemas.ts";
import { dependOn } from "../../../plan/operation-key.ts";
import type { TargetInput } from "../../../plan/target.ts";
import { toAnchor } from "./anchor.ts";
import { nameSchemas } from "../../../model/names/schema-names.ts";
import { toTypeName } from "../../../languages/type-name.ts";
import { startAt, stepInto, type Position } from "./model-position.ts";
import { SchemaWalk, type Titled } from "./schema-walk.ts";
import { ModelIndex } from "./model-index.ts";
import { nameModelFile } from "./model-file.ts";
import type { ModelName, ModelNames, ModelReference } from "./model-name.ts";

/** What names are below: what operations share has names of its own, whichever operations there are. */
interface Root {
  /** Unique in the API. */
  readonly id: string;
  /** Absent: that of responses, or both. */
  readonly view?: View;
  /** All that gets a name below it, in order, but for what has one. */
  readonly list: () => readonly Titled[];
}

type NamesInput = Pick<TargetInput, "model" | "cache">;

/** Names all schemas once, before any page is made: a page's models are called the same on all others. */
export function nameModels(input: NamesInput): ModelNames {
  const { schemas, operations } = input.model;
  const namer = new Namer(input);
  for (const schema of schemas) namer.nameSchema(schema);
  for (const schema of schemas) namer.nameInput(schema);
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
  readonly #index: ModelIndex;
  readonly #schemas: SchemaIndex;
  readonly #cache: Cache;
  /** Each model may have a page of its own. */
  readonly #files = new Set<string>();
  #printedCollisions: string | undefined;
  readonly #collisions: (readonly [root: string, ...name: string[]])[] = [];
  /** In order, by the id of their root. */
  readonly #names = new Map<string, readonly ModelName[]>();
  readonly #positions = new Map<string, readonly Position[]>();
  /** The ids of roots below which `inline` has all. */
  readonly #prepared = new Set<string>();
  /** Named schemas that are not prepared, by their keys. */
  readonly #pending: Map<string, NamedSchema>;

  constructor({ model, cache }: NamesInput) {
    this.#schemas = indexSchemas(model.schemas);
    this.#index = new ModelIndex(this.#schemas);
    this.#cache = cache;
    this.#pending = new Map(model.schemas.map((schema) => [schema.key, schema]));
  }

  get collisions(): string {
    return (this.#printedCollisions ??= JSON.stringify(this.#collisions));
  }

  nameSchema({ key, name }: NamedSchema): void {
    this.#nameView(key, name, "response");
  }

  nameInput(schema: NamedSchema): void {
    const cacheKey = { kind: "has two views", parts: [schemaPointer(schema.key)] };
    const isTwofold = this.#cache.getOrCompute(cacheKey, () => schema.hasTwoViews);
    if (isTwofold) this.#nameView(schema.key, schema.inputName, "request");
  }

  #nameView(key: string, name: Name, view: View): void {
    const [alone] = nameSchemas([key]);
    const usual = view === "request" ? alone?.inputName : alone?.name;
    if (usual === undefined || toTypeName(name) !== toTypeName(usual)) this.#collisions.push([key, toTypeName(name)]);
    this.#index.addNamed(key, this.#claim(positionOf(name), key), view);
  }

  find(schema: Schema, view: View): ModelName | undefined {
    return this.#index.find(schema, view);
  }

  resolve(anchor: string): ModelReference | undefined {
    return this.#index.resolve(anchor);
  }

  findKey(anchor: string): string | undefined {
    return this.#index.findKey(anchor);
  }

  nameBelowSchema(schema: NamedSchema): void {
    const { key } = schema;
    const given = [toTypeName(schema.name), toTypeName(schema.inputName)];
    const cacheKey = { kind: `names schema ${key}`, parts: [schemaPointer(key)], given };
    const known = this.#cache.getOrCompute(cacheKey, () => {
      this.#prepareSchema(schema);
      return this.#listRootsOfSchema(schema).map((root) => [root.id, this.#listPositions(root)] as const);
    });
    for (const [id, positions] of known) this.#claimAll(id, positions);
  }

  nameBelowOperation(operation: Operation): void {
    const known = this.#cache.getOrCompute({ kind: "names", ...dependOn(operation) }, () => {
      const roots = this.#prepareOperation(operation);
      return roots.map((root) => [root.id, this.#listPositions(root)] as const);
    });
    for (const [id, positions] of known) this.#claimAll(id, positions);
  }

  prepare(owner: Operation | NamedSchema): void {
    if ("path" in owner) {
      if (!this.#prepared.has(idOf(owner))) this.#prepareOperation(owner);
    } else if (!this.#prepared.has(`whole ${owner.key}`)) {
      this.#prepared.add(`whole ${owner.key}`);
      this.#prepareReferred(listReferredFrom([owner.schema], this.#schemas));
      if (this.#pending.has(owner.key)) this.#prepareSchema(owner);
    }
  }

  #prepareOperation(operation: Operation): readonly Root[] {
    if (this.#pending.size > 0) this.#prepareReferred(listReferredSchemas(operation, this.#schemas));
    const roots = this.#listRoots(operation);
    for (const root of roots) this.#prepare(root);
    return roots;
  }

  #prepareReferred(keys: Iterable<string>): void {
    for (const key of keys) {
      const schema = this.#pending.get(key);
      if (schema !== undefined) this.#prepareSchema(schema);
    }
  }

  #prepareSchema(schema: NamedSchema): void {
    this.#pending.delete(schema.key);
    for (const root of this.#listRootsOfSchema(schema)) this.#prepare(root);
  }

  #prepare({ id, view = "response", list }: Root): void {
    if (this.#prepared.has(id)) return;
    this.#prepared.add(id);
    const titled = list();
    const positions = titled.map(({ start, steps, anchor }) => ({ start, steps, anchor }));
    const names = this.#claimAll(id, positions);
    titled.forEach(({ schema }, index) => {
      const name = names[index];
      if (name !== undefined) this.#index.addInline(schema, name, view);
    });
  }

  #listPositions({ id }: Root): readonly Position[] {
    return this.#positions.get(id) ?? [];
  }

  /** One for each of its views. */
  #listRootsOfSchema({ key, name, inputName, hasTwoViews: isTwofold, schema }: NamedSchema): Root[] {
    const list = () => this.#list((walk) => walk.visitChildren(schema, positionOf(name)));
    const listInput = () =>
      this.#list((walk) => walk.visitChildren(schema, positionOf(inputName)), "request").filter((titled) =>
        hasTwoViews(titled.schema, this.#schemas),
      );
    const input: Root = { id: `input ${key}`, view: "request", list: listInput };
    return [{ id: `schema ${key}`, list }, ...(isTwofold ? [input] : [])];
  }

  /** What an operation shares with others comes first, so that the rest is its own. */
  #listRoots(operation: Operation): Root[] {
    const { request, result } = nameRoots(operation);
    const parameters = operation.parameters
      .filter(isShared)
      .map(({ in: place, wireName, sharedName, schema }): Root => {
        const position = {
          ...startAt({ kind: "request" }, sharedName),
          steps: [{ kind: "field" as const, name: wireName }],
        };
        return {
          id: `parameter ${place} ${sharedName}`,
          list: () => this.#list((walk) => walk.visit(schema, position)),
        };
      });
    const responses = operation.responses.filter(isShared).map((response): Root => {
      const { status, sharedName } = response;
      return {
        id: `response ${status} ${sharedName}`,
        list: () =>
          this.#list((walk) => walk.visitResponse(response, startAt({ kind: "response", status }, sharedName))),
      };
    });
    const own = (walk: SchemaWalk): void => {
      const input = startAt({ kind: "request" }, request);
      for (const { key, schema } of operation.input.fields)
        walk.visit(schema, stepInto(input, { kind: "field", name: key }));
      if (operation.result.schema !== undefined)
        walk.visit(operation.result.schema, startAt({ kind: "result" }, result));
      for (const response of operation.responses) {
        const start = { kind: "response", status: response.status } as const;
        walk.visitResponse(response, startAt(start, `${result}.${response.status}`));
      }
    };
    return [...parameters, ...responses, { id: idOf(operation), list: () => this.#list(own) }];
  }

  #list(visit: (walk: SchemaWalk) => void, view: View = "response"): readonly Titled[] {
    const walk = new SchemaWalk(this.#schemas, { has: (schema) => this.#index.hasInline(schema, view) });
    visit(walk);
    return walk.titled;
  }

  #claimAll(id: string, positions: readonly Position[]): readonly ModelName[] {
    const names = this.#names.get(id) ?? positions.map((position) => this.#claim(position, id));
    this.#names.set(id, names);
    this.#positions.set(id, positions);
    return names;
  }

  #claim({ anchor: text, ...path }: Position, root: string): ModelName {
    const wanted = toAnchor(text);
    let anchor = wanted;
    for (let number = 2; this.#files.has(nameModelFile(anchor)); number += 1) anchor = `${wanted}-${number}`;
    this.#files.add(nameModelFile(anchor));
    if (anchor !== wanted) this.#collisions.push([root, text, anchor]);
    return { path, anchor };
  }
}

/** A named schema is called as its type is. */
function positionOf(name: Name): Position {
  return startAt({ kind: "type", name: toTypeName(name) }, toTypeName(name));
}

function idOf({ method, path }: Operation): string {
  return `operation ${method} ${path}`;
}

function isShared<T extends { readonly sharedName?: string }>(part: T): part is T & { readonly sharedName: string } {
  return part.sharedName !== undefined;
}
