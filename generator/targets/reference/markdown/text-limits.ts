/** Quotes and lists in each other: half of what micromark's and prettier's calls of themselves have room for. */
const MAX_DEPTH = 40;

/** Lines that may begin a block or an item: lists take time that grows with the square of their length. */
const MAX_BLOCKS = 1000;
const BLOCK = /^[ \t>]*(?:[-*+=#>|]|\d+[.)]|```|~~~)/gm;

/** Characters that may be more than text. */
const MAX_MARKS = 6000;
const MARK = /[*_`[\]<>|~&\\{#]/g;

/** Those of a paragraph that may nest in each other. */
const MAX_SPANS = 1000;
const SPAN = /[*_[]/g;

/**
 * Whether a text is more Markdown than its parser and formatter can read in a time that anyone waits for. Of 69,000
 * descriptions in 2,640 real documents one is, and the next ones are at two thirds of a limit.
 */
export function exceedsLimits(text: string): boolean {
  if (isTooDeep(text) || count(text, BLOCK) > MAX_BLOCKS || count(text, MARK) > MAX_MARKS) return true;
  return count(text, SPAN) > MAX_SPANS && text.split(/\n[ \t]*\n/).some((part) => count(part, SPAN) > MAX_SPANS);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** What stands before the text of a line. */
const PREFIX = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))+/gm;
const MARKER = /[->*+]|\d+[.)]|\t/g;
/** What is a rule if nothing is behind it, and fits on a line. */
const RULE = /^[ \t]*(?:-[- \t]{1,200}|\*[* \t]{1,200})$/;

/**
 * Whether quotes and lists nest too deeply. What a marker is nested in has begun at columns before it, there or further
 * up; lists that have ended meanwhile count as well.
 */
export function isTooDeep(text: string): boolean {
  if (text.length <= MAX_DEPTH) return false;
  const ends = new Set<number>();
  for (const { 0: prefix, index } of text.matchAll(PREFIX)) {
    if (isAlone(prefix, text[index + prefix.length])) continue;
    for (const end of listMarkerEnds(prefix)) {
      ends.add(end);
      if (ends.size > MAX_DEPTH && [...ends].filter((each) => each <= end).length > MAX_DEPTH) return true;
    }
  }
  return false;
}

/** Whether a line is no more than a rule. */
function isAlone(prefix: string, next = "\n"): boolean {
  return next === "\n" && RULE.test(prefix);
}

/** The columns behind the markers of a line's prefix. */
function listMarkerEnds(prefix: string): number[] {
  let tabs = 0;
  return Array.from(prefix.matchAll(MARKER)).flatMap(({ 0: mark, index }) => {
    const end = index + tabs + mark.length;
    if (mark !== "\t") return [end];
    // A tab reaches to the next of the columns 4, 8, 12, …
    tabs += (4 - (end % 4)) % 4;
    return [];
  });
}
