import { createHash } from "node:crypto";
import type { Name } from "../model.ts";

/** What two names share when some casing, or a file system that ignores case, could not tell them apart. */
export function foldWords(words: readonly string[]): string {
  return words.join("").toLowerCase();
}

/**
 * Makes names unique whatever casing a target chooses. Each of those that are alike takes a word from a hash
 * of its own identity, so that none of them depends on which others there are.
 */
export function distinguish(
  names: readonly Name[],
  identities: readonly string[] = names.map(({ text }) => text),
): Name[] {
  const counts = new Map<string, number>();
  for (const { words } of names) counts.set(foldWords(words), (counts.get(foldWords(words)) ?? 0) + 1);
  return names.map((name, index) => {
    if (name.words.length > 0 && counts.get(foldWords(name.words)) === 1) return name;
    return { text: name.text, words: [...name.words, hashIdentity(identities[index] ?? name.text)] };
  });
}

/** A word that tells a name from others which are spelt alike: `x1a2b3c`. */
export function hashIdentity(identity: string): string {
  return `x${createHash("sha256").update(identity).digest("hex").slice(0, 6)}`;
}

/** A name that an earlier one has, too, whatever casing a target chooses. */
export interface Collision<T> {
  readonly first: T;
  readonly second: T;
}

/** The names that are not unique although they were to be: one could be spelt like another with its hash. */
export function listCollisions<T extends { readonly name: Name }>(named: readonly T[]): Collision<T>[] {
  const known = new Map<string, T>();
  return named.flatMap((second): Collision<T>[] => {
    const folded = foldWords(second.name.words);
    const first = known.get(folded);
    if (first === undefined) known.set(folded, second);
    return first === undefined ? [] : [{ first, second }];
  });
}
