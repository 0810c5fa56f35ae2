import { escapeUnits } from "./json-text.ts";
import type { Call } from "./languages.ts";
import { textWidth } from "../../printing/text-width.ts";
import { printValue, WIDTH, type ValueStyle } from "./value-layout.ts";

const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A key that needs no quotes, so prettier would take them away. */
const BARE_KEY = /^[$_\p{ID_Start}][$\p{ID_Continue}]*$/u;

const STYLE: ValueStyle = {
  indent: "  ",
  literals: { true: "true", false: "false", null: "null" },
  hasTrailingCommas: true,
  movesLongValues: true,
  printString: toStringLiteral,
  printKey: (text) => (text === "__proto__" ? '["__proto__"]' : BARE_KEY.test(text) ? text : toStringLiteral(text)),
};

/** A call with one object for all fields, as the SDK's methods take it: below the name where its brace has no room. */
export function printCall({ client, method, fields }: Call): string {
  const head = `await ${client}.${method}(`;
  if (fields.length === 0) return `${head});`;
  const input = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  if (textWidth(`${head}{`) <= WIDTH) return `${head}${printValue(input, STYLE)});`;
  const { indent } = STYLE;
  return `${head}\n${indent}${printValue(input, STYLE, { indent, column: indent.length, after: 1 })},\n);`;
}

/** The one door for text that becomes a string literal of TypeScript. */
function toStringLiteral(text: string): string {
  if (!/[^\x20-\x7e]|["\\]/.test(text)) return `"${text}"`;
  const quote = text.split('"').length > text.split("'").length ? "'" : '"';
  const body = text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`);
  return quote + body.replace(HIDDEN, (character) => SHORT[character] ?? escapeUnits(character)) + quote;
}
