/** Casings of a name's words. None is reversible, as a word that begins with a digit has no capital. */

export function toSnakeCase(words: readonly string[]): string {
  return words.join("_");
}

export function toKebabCase(words: readonly string[]): string {
  return words.join("-");
}

export function toPascalCase(words: readonly string[]): string {
  return words.map(capitalize).join("");
}

export function toCamelCase(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : capitalize(word))).join("");
}

function capitalize(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}
