import { stringifyJson } from "../syntax/stringify-json.ts";
import type { JsonValue } from "../syntax/json-value.ts";
import { escapeUnits } from "./escape-units.ts";
import { printValue, type ValueStyle } from "./value-layout.ts";

/** Characters that are valid in a JSON string but invisible. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\ufeff]/gu;

/** The layout of JSON. */
export const JSON_STYLE: ValueStyle = {
  indent: "  ",
  literals: { true: "true", false: "false", null: "null" },
  list: { open: "[", close: "]", trailingComma: false },
  map: { open: "{", close: "}", trailingComma: false, member: "{key}: {value}" },
  movesLongValues: false,
  printString: toJsonString,
  printKey: toJsonString,
};

/** The one door for text that becomes a string of JSON. */
function toJsonString(text: string): string {
  return showHidden(JSON.stringify(text));
}

/** Prints JSON over several lines, as prettier formats it. */
export function printJson(value: JsonValue): string {
  return printValue(value, JSON_STYLE);
}

/** Prints JSON on one line, without spaces. */
export function printCompactJson(value: JsonValue): string {
  return showHidden(stringifyJson(value));
}

function showHidden(json: string): string {
  return /[^\x20-\x7e]/.test(json) ? json.replace(HIDDEN, escapeUnits) : json;
}
