import { getMember, splitPointer } from "../diagnostics/json-pointer.ts";
import type { JsonObject } from "../diagnostics/json-value.ts";
import type { ApiModel, NamedSchema, Operation } from "../model/model.ts";
import { schemaKeyOf } from "../model/schemas.ts";
import { hashTexts } from "./fragments.ts";
import { findStrongComponents } from "./strong-components.ts";

/** A text, and the keys of the named schemas that it may refer to. */
interface Part {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Every reference of a normalized document; that a text of its author may look the same does no harm. */
const REFERENCE = /"#\/components\/schemas\/(?:[^"\\]|\\.)*"/g;

export interface HashedModel {
  readonly model: ApiModel;
  /** See `TargetInput`: it says in a quarter of the text what the model does. */
  readonly document: JsonObject;
}

/** Hashes operations, each with all the named schemas that it leads to. */
export class OperationHashes {
  readonly #source: HashedModel;
  readonly #describe: (schema: NamedSchema) => string;
  /** Of the named schemas, by key. Most of the time goes into these, so they wait for the first operation. */
  #schemas: ReadonlyMap<string, string> | undefined;
  readonly #known = new Map<Operation, string>();
  readonly #shared = new Map<unknown, Part>();

  /** `describe` says what else a target knows of a named schema. */
  constructor(source: HashedModel, describe: (schema: NamedSchema) => string) {
    this.#source = source;
    this.#describe = describe;
  }

  /** Equal for operations of which the model says the same, and which lead to equal schemas. */
  hash(operation: Operation): string {
    const hash = this.#known.get(operation) ?? this.#hash(operation);
    this.#known.set(operation, hash);
    return hash;
  }

  #hash({ id, name, method, path, pointer, security }: Operation): string {
    const schemas = (this.#schemas ??= this.#hashSchemas());
    const parts = this.#listParts(findValue(this.#source.document, pointer));
    const keys = new Set(parts.flatMap((part) => part.keys));
    // No JSON has the character between them.
    const text = parts.map((part) => part.text).join("\0");
    // What an operation says nothing of, the document around it may say.
    const identity = JSON.stringify({ id, name, method, path, security });
    return hashTexts([identity, text, ...Array.from(keys, (key) => schemas.get(key) ?? "")]);
  }

  /** What it says itself, and what it may share with others. */
  #listParts(operation: unknown): Part[] {
    const { parameters, responses, ...own } = operation as JsonObject;
    const shared = [parameters, responses].flatMap((holder) => Object.entries((holder ?? {}) as JsonObject));
    return [readPart([own, shared.map(([key]) => key)]), ...shared.map(([, value]) => this.#readShared(value))];
  }

  #readShared(value: unknown): Part {
    const known = this.#shared.get(value);
    if (known !== undefined) return known;
    const { text, keys } = readPart(value);
    const part = { text: hashTexts([text]), keys };
    this.#shared.set(value, part);
    return part;
  }

  #hashSchemas(): ReadonlyMap<string, string> {
    const { model, document } = this.#source;
    const values = findValue(document, "/components/schemas");
    const known = new Set(model.schemas.map(({ key }) => key));
    const parts = model.schemas.map((named) => {
      const { text, keys } = readPart(getMember(values, named.key));
      const part = { text: `${this.#describe(named)}\n${text}`, keys: keys.filter((each) => known.has(each)) };
      return [named.key, part] as const;
    });
    return hashParts(new Map(parts));
  }
}

function findValue(document: JsonObject, pointer: string): unknown {
  return splitPointer(pointer)?.reduce<unknown>(getMember, document);
}

function readPart(value: unknown): Part {
  const text = JSON.stringify(value ?? null);
  const references = new Set(text.match(REFERENCE));
  return { text, keys: Array.from(references, (literal) => schemaKeyOf(JSON.parse(literal) as string) ?? "") };
}

/** Schemas that lead to one another share a hash, which is made of all their texts and of what these lead to beside. */
function hashParts(parts: ReadonlyMap<string, Part>): Map<string, string> {
  const hashes = new Map<string, string>();
  const edges = new Map(Array.from(parts, ([key, { keys }]) => [key, keys]));
  for (const group of findStrongComponents(edges)) {
    const members = [...group].sort();
    const outside = members.flatMap((key) => (parts.get(key)?.keys ?? []).filter((each) => !group.has(each)));
    const hash = hashTexts([
      ...members.map((key) => parts.get(key)?.text ?? ""),
      ...[...new Set(outside)].sort().map((key) => hashes.get(key) ?? ""),
    ]);
    for (const key of members) hashes.set(key, hashTexts([key, hash]));
  }
  return hashes;
}
