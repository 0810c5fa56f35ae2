const BLOCK_INDICATOR = /[|>][-+\d]*[ \t]*(?:#.*)?[\r\n]*$/;
const SEPARATORS = /(?:[\s,\]}]|#.*)*/y;

/** Where a block scalar begins, `|` or `>`, between the end of what came before and the first line of its text. */
export function findBlockIndicator(text: string, start: number, contentStart: number): number {
  return start + text.slice(start, contentStart).search(BLOCK_INDICATOR);
}

/** An empty item has no place of its own: it is found at what comes next, such as its dash. */
export function skipSeparators(text: string, start: number): number {
  SEPARATORS.lastIndex = start;
  SEPARATORS.exec(text);
  return SEPARATORS.lastIndex;
}
