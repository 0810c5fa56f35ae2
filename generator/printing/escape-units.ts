/** Escapes each UTF-16 unit of a character, as in `\u202E`. JSON, JavaScript and TypeScript read such escapes. */
export function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")}`;
  }).join("");
}
