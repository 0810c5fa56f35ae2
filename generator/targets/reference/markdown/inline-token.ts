/** The parts of a line of Markdown that are more than text: https://spec.commonmark.org/0.31.2/#inlines. */

const PUNCTUATION = "[!-/:-@[-`{-~]";

/** Escaped punctuation. */
export const ESCAPE = `\\\\${PUNCTUATION}`;

/** Text without marks, but for underscores in its words. */
const UNMARKED = `(?:${ESCAPE}|\\\\(?!${PUNCTUATION})|(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9])|[^\\\\*_\`[\\]<>])`;
const CODE = "`[^`]+`(?!`)";
const LETTER = "[\\p{L}\\p{N}]";
const PHRASE = `${LETTER}(?:${UNMARKED}*${LETTER})?`;

/** What authors end emphasis with before they go on without a space. */
const STOP = ":!：！。？；，、…）】》」』”’";

/** Where emphasis begins that does not begin with a letter, and ends that does not end with one: not in patterns and formulas. */
const BEFORE = `(?:(?<![!-')-~])|(?=\\*\\*${LETTER}))`;
const AFTER = `(?=[\\s.,:;!?)"']|[^\\p{ASCII}\\p{L}\\p{M}\\p{N}]|$)`;

export const TOKEN = new RegExp(
  [
    `(?<escape>${ESCAPE})`,
    "(?<ticks>(?<!`)`+(?!`))(?<code>[^]*?[^`])\\k<ticks>(?!`)",
    "(?<image>!?)\\[(?<label>(?:[^[\\]`<>]|`[^`]+`(?!`))*)\\]\\((?<url>[^\\s()<>]+(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*)\\)",
    "<(?<autolink>https?:\\/\\/[^\\s<>]+)>",
    "(?<![\\p{L}\\p{N}])(?<bare>https?:\\/\\/[\\w.~:/?#@!&,;=%+-]*[\\w/])",
    `\\*\\*(?<strong>${PHRASE})\\*\\*`,
    `${BEFORE}\\*\\*(?<apart>(?!\\s)(?:${UNMARKED}|${CODE})+(?<!\\s))\\*\\*(?:${AFTER}|(?<=[.?)${STOP}]\\*\\*|[^\\p{ASCII}]\\*\\*)(?=${LETTER}))`,
    `(?<!\\S)(?<mark>[*_])(?<emphasis>${LETTER}${UNMARKED}*(?<!\\s))\\k<mark>(?:(?![^\\s.,:;!?)])|(?<=[${STOP}]\\*)(?=${LETTER}))`,
    "(?<br><br ?\\/?>)",
  ].join("|"),
  "gu",
);

export type Groups = Readonly<Partial<Record<string, string>>>;

/** Whether stars around a text are text themselves there, as CommonMark has it beside punctuation: an element is not. */
export function needsElement(text: string, before: string, after: string): boolean {
  return (endsWithLetter(before) && !beginsWithLetter(text)) || (beginsWithLetter(after) && !endsWithLetter(text));
}

function beginsWithLetter(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(text);
}

function endsWithLetter(text: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text.slice(-2));
}
