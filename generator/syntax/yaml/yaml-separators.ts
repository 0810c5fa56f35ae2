const BLOCK_INDICATOR = /[|>][-+\d]*[ \t]*(?:#.*)?[\r\n]*$/;
const SEPARATORS = /(?:[\s,\]}]|#.*)*/y;

/**
 * The offset of a block scalar's indicator, `|` or `>`: it is between the previous node and the scalar's first line.
 */
export function findBlockIndicator(text: string, start: number, contentStart: number): number {
  return start + text.slice(start, contentStart).search(BLOCK_INDICATOR);
}

/** An empty item has no text of its own. Its place is that of the next token, such as its dash. */
export function skipSeparators(text: string, start: number): number {
  SEPARATORS.lastIndex = start;
  SEPARATORS.exec(text);
  return SEPARATORS.lastIndex;
}
