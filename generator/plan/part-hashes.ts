import type { ApiModel, NamedSchema } from "../model/model.ts";
import { hashTexts } from "./fragments.ts";

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
  for (const group of listGroups(parts)) {
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

/**
 * The strongly connected components, each after those that it leads to, as Tarjan finds them; without calling itself, as
 * a chain of references may be of any length.
 */
function listGroups(parts: ReadonlyMap<string, Part>): Set<string>[] {
  const search = new GroupSearch(parts);
  for (const key of parts.keys()) search.visit(key);
  return search.groups;
}

interface Step {
  readonly key: string;
  /** Those that are still to be visited. */
  readonly keys: string[];
}

class GroupSearch {
  readonly groups: Set<string>[] = [];
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #order = new Map<string, number>();
  readonly #lowest = new Map<string, number>();
  readonly #open: string[] = [];
  readonly #isOpen = new Set<string>();

  constructor(parts: ReadonlyMap<string, Part>) {
    this.#parts = parts;
  }

  visit(start: string): void {
    if (this.#order.has(start)) return;
    const path = [this.#enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.keys.pop();
      if (next === undefined) {
        path.pop();
        this.#leave(step, path.at(-1));
      } else if (!this.#order.has(next)) {
        path.push(this.#enter(next));
      } else if (this.#isOpen.has(next)) {
        this.#lower(step.key, this.#order.get(next));
      }
    }
  }

  #enter(key: string): Step {
    this.#lowest.set(key, this.#order.size);
    this.#order.set(key, this.#order.size);
    this.#open.push(key);
    this.#isOpen.add(key);
    return { key, keys: [...(this.#parts.get(key)?.keys ?? [])] };
  }

  #leave({ key }: Step, parent: Step | undefined): void {
    const lowest = this.#lowest.get(key);
    if (parent !== undefined) this.#lower(parent.key, lowest);
    if (lowest !== this.#order.get(key)) return;
    const group = new Set(this.#open.splice(this.#open.lastIndexOf(key)));
    for (const member of group) this.#isOpen.delete(member);
    this.groups.push(group);
  }

  #lower(key: string, bound = Infinity): void {
    this.#lowest.set(key, Math.min(this.#lowest.get(key) ?? Infinity, bound));
  }
}
