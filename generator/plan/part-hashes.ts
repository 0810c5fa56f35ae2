import type { ApiModel, NamedSchema } from "../model/model.ts";
import { hashTexts } from "./fragments.ts";
import { findStrongComponents } from "./strong-components.ts";

/** A text, and the keys of the named schemas that it may refer to. */
interface Part {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Every field of the model that names a schema; that a value of the document may look the same does no harm. */
const SCHEMA_KEY = /"(?:key|schemaKey|defaultKey)":("(?:[^"\\]|\\.)*")/g;

/** Hashes of parts of a model, each with all the named schemas that it leads to. */
export class PartHashes {
  readonly #schemas: readonly NamedSchema[];
  readonly #describe: (schema: NamedSchema) => string;
  /** By key. Most of the time goes into these, so they wait for the first part. */
  #hashes: ReadonlyMap<string, string> | undefined;
  readonly #known = new WeakMap<object, string>();

  /** `describe` says what else a target knows of a named schema. */
  constructor({ schemas }: ApiModel, describe: (schema: NamedSchema) => string) {
    this.#schemas = schemas;
    this.#describe = describe;
  }

  /** Equal for equal parts which lead to equal schemas. */
  hash(part: object): string {
    const known = this.#known.get(part);
    if (known !== undefined) return known;
    const hashes = (this.#hashes ??= this.#hashSchemas());
    const { text, keys } = readPart(part);
    const hash = hashTexts([text, ...keys.map((key) => hashes.get(key) ?? "")]);
    this.#known.set(part, hash);
    return hash;
  }

  #hashSchemas(): ReadonlyMap<string, string> {
    const known = new Set(this.#schemas.map(({ key }) => key));
    const parts = this.#schemas.map((named) => {
      const { text, keys } = readPart(named.schema);
      const part = { text: `${this.#describe(named)}\n${text}`, keys: keys.filter((each) => known.has(each)) };
      return [named.key, part] as const;
    });
    return hashParts(new Map(parts));
  }
}

function readPart(part: unknown): Part {
  const text = JSON.stringify(part);
  const keys = new Set(Array.from(text.matchAll(SCHEMA_KEY), ([, literal = ""]) => JSON.parse(literal) as string));
  return { text, keys: [...keys] };
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
