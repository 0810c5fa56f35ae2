import { stringifyJson } from "../syntax/stringify-json.ts";
import type { JsonValue } from "../syntax/json-value.ts";
import { escapeUnits } from "./escape-units.ts";
import { printValue, type ValueStyle } from "./value-layout.ts";

/** Everything that JSON allows in a string but a reader could not see. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\ufeff]/gu;

/** How JSON is laid out. */
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

/** JSON over several lines, as prettier lays it out. */
export function printJson(value: JsonValue): string {
  return printValue(value, JSON_STYLE);
}

/** JSON on one line, without spaces. */
export function printCompactJson(value: JsonValue): string {
  return showHidden(stringifyJson(value));
}

function showHidden(json: string): string {
  return /[^\x20-\x7e]/.test(json) ? json.replace(HIDDEN, escapeUnits) : json;
}
