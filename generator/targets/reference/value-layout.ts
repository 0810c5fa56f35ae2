import { textWidth } from "../../plan/text-width.ts";
import type { JsonObject, JsonValue } from "../../model/model.ts";

/** How a language writes values. */
export interface ValueStyle {
  readonly indent: string;
  readonly literals: { readonly true: string; readonly false: string; readonly null: string };
  readonly hasTrailingCommas: boolean;
  readonly printString: (text: string) => string;
  readonly printKey: (text: string) => string;
}

/** Where a value begins: the indentation of its line, the column, and how many characters must still follow it. */
export interface Position {
  readonly indent: string;
  readonly column: number;
  readonly after: number;
}

const WIDTH = 80;
const START: Position = { indent: "", column: 0, after: 0 };

/** Lays a value out as prettier would if every object had a line break after its brace. */
export function printValue(value: JsonValue, style: ValueStyle, position: Position = START): string {
  if (isList(value)) return printList(value, style, position);
  if (typeof value === "object" && value !== null) return printObject(value, style, position);
  return printScalar(value, style);
}

function printScalar(value: string | number | boolean | null, { literals, printString }: ValueStyle): string {
  if (typeof value === "string") return printString(value);
  if (typeof value === "number") return String(value).replace("e+", "e");
  return value === null ? literals.null : literals[value ? "true" : "false"];
}

function printObject(object: JsonObject, style: ValueStyle, { indent }: Position): string {
  const inner = indent + style.indent;
  const lines = Object.entries(object).map(([key, value]) => {
    const begin = `${inner}${style.printKey(key)}: `;
    return begin + printValue(value, style, { indent: inner, column: textWidth(begin), after: 1 });
  });
  return wrap(lines, { open: "{", close: "}", indent }, style);
}

function printList(list: readonly JsonValue[], style: ValueStyle, { indent, column, after }: Position): string {
  const flat = printFlat(list, style);
  if (flat !== undefined && column + textWidth(flat) + after <= WIDTH) return flat;
  const inner = indent + style.indent;
  const isNumbers = list.length > 1 && list.every((item) => typeof item === "number");
  const lines = isNumbers ? fill(list.map((item) => printScalar(item, style)), inner) : list.map((item) => {
    return inner + printValue(item, style, { indent: inner, column: textWidth(inner), after: 1 });
  });
  return wrap(lines, { open: "[", close: "]", indent }, style);
}

/** A list on one line; `undefined` where something in it needs several. */
function printFlat(list: readonly JsonValue[], style: ValueStyle): string | undefined {
  const isMatrix = list.length > 1 && list.every((item) => isList(item) && item.length > 1);
  if (isMatrix) return undefined;
  const items: string[] = [];
  for (const item of list) {
    const isBroken = typeof item === "object" && item !== null && !isList(item) && Object.keys(item).length > 0;
    const text = isBroken ? undefined : isList(item) ? printFlat(item, style) : printValue(item, style);
    if (text === undefined) return undefined;
    items.push(text);
  }
  return `[${items.join(", ")}]`;
}

/** As many on a line as there is room for. */
function fill(items: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const item of items) {
    if (line !== "" && `${line}, ${item},`.length > WIDTH) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? indent + item : `${line}, ${item}`;
  }
  return [...lines, line];
}

function wrap(lines: readonly string[], { open, close, indent }: Brackets, { hasTrailingCommas }: ValueStyle): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.join(",\n")}${hasTrailingCommas ? "," : ""}\n${indent}${close}`;
}

interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly indent: string;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
