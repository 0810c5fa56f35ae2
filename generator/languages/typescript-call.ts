import { toStringLiteral } from "./typescript-literals.ts";
import type { Call } from "./call.ts";
import { textWidth } from "../printing/text-width.ts";
import { printValue, WIDTH, type ValueStyle } from "../printing/value-layout.ts";

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
