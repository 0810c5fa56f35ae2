/** `\u202E`, or two such escapes for a character outside the basic plane: JSON, JavaScript and TypeScript read them. */
export function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0")}`;
  }).join("");
}
