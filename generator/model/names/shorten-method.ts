/** Words that a method's name must not begin or end with: `add_user_to` would ask "to what?". */
const CONNECTING = new Set(
  "about after and as at before between by for from in into of on onto or per than to under via with without".split(
    " ",
  ),
);

/**
 * The words of a method in a resource's group: its operation's words without those of the resource, in the singular or
 * plural. `create_ext_idp_conn` is `create` in `ext-idp-conns`. If the rest would read badly, all words are kept.
 */
export function shortenMethod(words: readonly string[], resource: readonly string[]): readonly string[] {
  const start = words.findIndex((_, index) => isEachAlike(words.slice(index, index + resource.length), resource));
  if (start === -1) return words;
  const rest = [...words.slice(0, start), ...words.slice(start + resource.length)];
  return readsWell(rest) ? rest : words;
}

function isEachAlike(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, index) => isAlike(word, others[index] ?? ""));
}

function isAlike(word: string, other: string): boolean {
  return word === other || isPluralOf(word, other) || isPluralOf(other, word);
}

function isPluralOf(plural: string, singular: string): boolean {
  return [`${singular}s`, `${singular}es`, singular.replace(/y$/, "ies")].includes(plural);
}

function readsWell(words: readonly string[]): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return /^\p{L}/u.test(first) && !CONNECTING.has(first) && !CONNECTING.has(last);
}
