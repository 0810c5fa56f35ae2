import type { Call } from "./call.ts";
import { PYTHON_KEYWORDS } from "./reserved-words.ts";
import { printValue, type ValueStyle } from "../printing/value-layout.ts";

const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const INDENT = "    ";

const STYLE: ValueStyle = {
  indent: INDENT,
  literals: { true: "True", false: "False", null: "None" },
  hasTrailingCommas: true,
  movesLongValues: false,
  printString: toStringLiteral,
  printKey: toStringLiteral,
};

/** A call with keyword arguments; names that can be no keyword go into a dictionary that is spread. */
export function printCall({ client, method, fields }: Call): string {
  if (fields.length === 0) return `${client}.${method}()`;
  const keywords = fields.filter(({ name }) => isKeyword(name));
  const others = fields.filter(({ name }) => !isKeyword(name));
  const lines = keywords.map(({ name, value }) => {
    const begin = `${INDENT}${name}=`;
    return begin + printValue(value, STYLE, { indent: INDENT, column: begin.length, after: 1 });
  });
  if (others.length > 0) {
    const spread = Object.fromEntries(others.map(({ name, value }) => [name, value]));
    lines.push(`${INDENT}**${printValue(spread, STYLE, { indent: INDENT, column: 0, after: 1 })}`);
  }
  return `${client}.${method}(\n${lines.map((line) => `${line},\n`).join("")})`;
}

function isKeyword(name: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name) && !PYTHON_KEYWORDS.has(name);
}

/** The one door for text that becomes a string literal of Python. */
function toStringLiteral(text: string): string {
  if (!/[^\x20-\x7e]|["\\]/.test(text)) return `"${text}"`;
  const body = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return `"${body.replace(HIDDEN, (character) => SHORT[character] ?? escapeCharacter(character))}"`;
}

function escapeCharacter(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
