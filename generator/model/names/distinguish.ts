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
    const digest = createHash("sha256")
      .update(identities[index] ?? name.text)
      .digest("hex")
      .slice(0, 6);
    return { text: name.text, words: [...name.words, `x${digest}`] };
  });
}
