import type { Name } from "../model.ts";
import { distinguish } from "./distinguish.ts";
import { findSharedWords } from "./shared-words.ts";
import { splitWords, toName } from "./words.ts";

/** A group of operations that gets a name. */
export interface ResourceSource {
  /** `""` for the operations without a tag. */
  readonly tag: string;
  /** From the configuration. */
  readonly givenName?: string | undefined;
  /** Whether all of its operations have another tag first. */
  readonly isFurther?: boolean;
  /** The paths of its operations. */
  readonly paths: readonly string[];
}

/** Of several equal names, the one with the first rank stays unchanged. */
const RANKS = ["configured", "first tag", "further tag"] as const;

type Rank = (typeof RANKS)[number];

/**
 * Names resources uniquely in ASCII: by the configuration, else by the words of the tag, else by the words that the
 * operations' paths share. Of equal names, one of a higher rank stays unchanged; the others get a hash of their tags.
 */
export function nameResources(sources: readonly ResourceSource[]): Name[] {
  const names = new Map<string, Name>();
  for (const rank of RANKS) {
    const ranked = sources.filter((source) => rankOf(source) === rank);
    for (const [tag, name] of nameRanked(ranked, [...names.values()])) names.set(tag, name);
  }
  return sources.map(({ tag }) => names.get(tag) ?? toName(tag));
}

function rankOf({ givenName, isFurther }: ResourceSource): Rank {
  if (givenName !== undefined) return "configured";
  return isFurther ? "further tag" : "first tag";
}

function nameRanked(sources: readonly ResourceSource[], taken: readonly Name[]): [tag: string, name: Name][] {
  const made = sources.map(makeName);
  // Taken names are listed twice, so that any equal name gets a hash.
  const distinct = distinguish([...made, ...taken, ...taken]);
  return sources.map(({ tag, givenName }, index) => {
    const name = givenName === undefined ? distinct[index] : made[index];
    return [tag, name ?? toName(tag)];
  });
}

function makeName({ tag, givenName, paths }: ResourceSource): Name {
  if (givenName !== undefined) return { text: tag, words: splitWords(givenName) };
  if (tag === "") return { text: "", words: ["untagged"] };
  const own = splitWords(tag.normalize("NFKD").replace(/\p{M}/gu, ""));
  if (own.length > 0 && own.every((word) => /^[a-z0-9]+$/.test(word))) return { text: tag, words: own };
  const shared = findSharedWords(paths);
  return { text: tag, words: shared.length > 0 ? shared : ["group"] };
}
