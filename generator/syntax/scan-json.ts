/** Properties of a JSON text that can be found at a fraction of the cost of parsing. */
export interface JsonScan {
  /** The number of all members, including those with equal keys. */
  readonly keys: number;
  /** Whether `JSON.parse` may change a number: a long integer, or one that is too large for a double. */
  readonly hasLongNumbers: boolean;
}

const LONG_NUMBER = /(?<![.\d])\d{16,}(?![.\deE])|\d{300}|\d[eE]\+?\d{3}/;

/** The shortest such number is `1e400`. */
const MIN_GAP = 5;

/** Scans a valid JSON text. */
export function scanJson(text: string): JsonScan {
  let keys = 0;
  let hasLongNumbers = false;
  let end = 0;
  for (let start = text.indexOf('"'); ; start = text.indexOf('"', end)) {
    const gapEnd = start === -1 ? text.length : start;
    hasLongNumbers ||= gapEnd - end >= MIN_GAP && LONG_NUMBER.test(text.slice(end, gapEnd));
    if (start === -1) return { keys, hasLongNumbers };
    end = findStringEnd(text, start);
    if (text[skipSpace(text, end)] === ":") keys += 1;
  }
}

/** The offset after the closing quote. */
function findStringEnd(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); ; quote = text.indexOf('"', quote + 1)) {
    let backslash = quote - 1;
    while (text[backslash] === "\\") backslash -= 1;
    if ((quote - backslash) % 2 === 1) return quote + 1;
  }
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}
