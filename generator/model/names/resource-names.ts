import type { Name } from "../model.ts";
import { distinguish, foldWords } from "./distinguish.ts";
import { findSharedWords } from "./shared-words.ts";
import { splitWords, toName } from "./words.ts";

/** A group of operations that gets a name. */
export interface ResourceSource {
  /** `""`: of the operations without a tag. */
  readonly tag: string;
  /** From the configuration. */
  readonly givenName?: string | undefined;
  /** Those of its operations. */
  readonly paths: readonly string[];
}

/**
 * Names resources in ASCII, uniquely: as configured, else by the words of the tag, else by what the paths of the operations
 * share. Names that would be equal take a word from a hash of their tags, except for a configured one.
 */
export function nameResources(sources: readonly ResourceSource[]): Name[] {
  const given = new Set(sources.flatMap(({ givenName }) => (givenName === undefined ? [] : [foldName(givenName)])));
  const made = sources.filter(({ givenName }) => givenName === undefined);
  // A configured name counts twice, so that no other one can be it.
  const reserved = [...given, ...given].map((text) => ({ text, words: [text] }));
  const distinct = distinguish([...made.map(makeName), ...reserved]);
  const names = new Map(made.map(({ tag }, index) => [tag, distinct[index]]));
  return sources.map(({ tag, givenName }) => {
    return givenName === undefined ? (names.get(tag) ?? toName(tag)) : { text: tag, words: splitWords(givenName) };
  });
}

function foldName(name: string): string {
  return foldWords(splitWords(name));
}

function makeName({ tag, paths }: ResourceSource): Name {
  if (tag === "") return { text: "", words: ["untagged"] };
  const own = splitWords(tag.normalize("NFKD").replace(/\p{M}/gu, ""));
  if (own.length > 0 && own.every((word) => /^[a-z0-9]+$/.test(word))) return { text: tag, words: own };
  const shared = findSharedWords(paths);
  return { text: tag, words: shared.length > 0 ? shared : ["group"] };
}
