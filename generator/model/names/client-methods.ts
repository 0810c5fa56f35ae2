import type { ClientMethod, Name } from "../model.ts";
import { foldWords } from "./distinguish.ts";
import { shortenMethod } from "./shorten-method.ts";
import { toName } from "./words.ts";

/** Whether methods are on the client itself, or in a group for each resource. */
export type Grouping = "flat" | "resource";

export interface ClientMethodOptions {
  readonly grouping?: Grouping | undefined;
  /** Configured method names, by operation id. */
  readonly methodNames?: Readonly<Record<string, string>> | undefined;
}

/** An operation that needs a method name. */
export interface MethodSubject {
  readonly id: string;
  readonly name: Name;
  /** The first tag decides the group. */
  readonly tags: readonly string[];
}

/** A resource that may become a group. */
export interface GroupSubject {
  readonly tag: string;
  readonly name: Name;
}

/**
 * Decides the place of each operation's method on the client, by operation id. An operation without an entry has a
 * method of its own name on the client itself. In a group, a method omits the words of its resource, unless another
 * method has or could have the short name. So no name depends on the order of operations.
 */
export function nameClientMethods(
  subjects: readonly MethodSubject[],
  resources: readonly GroupSubject[],
  { grouping = "flat", methodNames = {} }: ClientMethodOptions,
): ReadonlyMap<string, ClientMethod> {
  const given = new Map(Object.entries(methodNames));
  if (grouping === "flat" && given.size === 0) return new Map();
  // Operations without a tag are methods of the client itself.
  const groups = grouping === "flat" ? [] : resources.filter(({ tag }) => tag !== "");
  const scopes = [undefined, ...groups].map((group) => {
    const isWithin = ({ tags }: MethodSubject): boolean => groups.find(({ tag }) => tag === tags[0]) === group;
    const taken = group === undefined ? groups.map(({ name }) => name) : [];
    return nameWithin(subjects.filter(isWithin), { group: group?.name, given, taken });
  });
  return new Map(scopes.flat());
}

interface Scope {
  /** Absent: the client itself. */
  readonly group: Name | undefined;
  readonly given: ReadonlyMap<string, string>;
  /** Names of members other than methods. */
  readonly taken: readonly Name[];
}

function nameWithin(subjects: readonly MethodSubject[], { group, given, taken }: Scope): [string, ClientMethod][] {
  const reserved = new Set(taken.map(({ words }) => foldWords(words)));
  const candidates = subjects.map(({ id, name }) => {
    const own = given.get(id);
    if (own !== undefined) return [toName(own)];
    if (group !== undefined) return [{ text: name.text, words: shortenMethod(name.words, group.words) }, name];
    return reserved.has(foldWords(name.words)) ? [{ text: name.text, words: [...name.words, "operation"] }] : [name];
  });
  const counts = new Map<string, number>();
  for (const name of [...taken, ...candidates.flatMap(distinct)]) {
    const folded = foldWords(name.words);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  const isFree = ({ words }: Name): boolean => counts.get(foldWords(words)) === 1;
  return subjects.map(({ id, name: whole }, index) => {
    const own = candidates[index] ?? [];
    // A configured name is never changed: if it is taken, a review reports it.
    const name = own.find(isFree) ?? own.at(-1) ?? whole;
    return [id, { ...(group && { group }), name }];
  });
}

function distinct(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [foldWords(name.words), name])).values()];
}
