import { createHash } from "node:crypto";
import type { Name } from "../model.ts";

/**
 * Folds words to a text that is equal for names that some casing or a case-insensitive file system cannot tell apart.
 */
export function foldWords(words: readonly string[]): string {
  return words.join("").toLowerCase();
}

/**
 * Makes names unique in every casing. Each of several equal names gets a hash of its own identity, so that no name
 * depends on the others.
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

/** A word that distinguishes a name from equal ones: `x1a2b3c`. */
export function hashIdentity(identity: string): string {
  return `x${createHash("sha256").update(identity).digest("hex").slice(0, 6)}`;
}

/** Two names that are equal in some casing. */
export interface Collision<T> {
  readonly first: T;
  readonly second: T;
}

/** Finds names that are equal in some casing after `distinguish`: a name may look like another one with its hash. */
export function listCollisions<T extends { readonly name: Name }>(named: readonly T[]): Collision<T>[] {
  const known = new Map<string, T>();
  return named.flatMap((second): Collision<T>[] => {
    const folded = foldWords(second.name.words);
    const first = known.get(folded);
    if (first === undefined) known.set(folded, second);
    return first === undefined ? [] : [{ first, second }];
  });
}
