import { staysBehindKey } from "./key-layout.ts";
import { textWidth } from "./text-width.ts";
import { isJsonNumber } from "../syntax/json-value.ts";
import type { JsonNumber, JsonValue } from "../syntax/json-value.ts";

/** The syntax of values in a language. */
export interface ValueStyle {
  readonly indent: string;
  readonly literals: {
    readonly true: string;
    readonly false: string;
    readonly null: string;
    /** The suffix of an integer of more than 32 bits. Absent: none. */
    readonly longSuffix?: string;
  };
  readonly list: Brackets;
  /** The brackets of a map, and the pattern of a member with `{key}` and `{value}`. */
  readonly map: Brackets & { readonly member: string };
  /** Whether a value moves to the next line if not even its beginning fits, as in JavaScript. */
  readonly movesLongValues: boolean;
  readonly printString: (text: string) => string;
  readonly printKey: (text: string) => string;
}

interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly trailingComma: boolean;
}

/** The start of a value: the indentation of its line, its column, and the number of characters that must follow it. */
export interface Position {
  readonly indent: string;
  readonly column: number;
  readonly after: number;
}

/** An expression of the language, for what no JSON value can express. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value to lay out. It may contain code. */
export type Printable = JsonValue | Code | readonly Printable[] | { readonly [key: string]: Printable };

/** Prettier's line width. */
export const WIDTH = 80;

const START: Position = { indent: "", column: 0, after: 0 };

/** Lays out a value as prettier would if every object had a line break after its brace. */
export function printValue(value: Printable, style: ValueStyle, position: Position = START): string {
  if (value instanceof Code) return value.text;
  if (isList(value)) return printList(value, style, position);
  if (typeof value === "object" && value !== null) return printObject(value, style, position);
  return printScalar(value, style);
}

function printScalar(value: string | JsonNumber | boolean | null, { literals, printString }: ValueStyle): string {
  if (typeof value === "string") return printString(value);
  if (isJsonNumber(value)) return printNumber(value, literals.longSuffix);
  return value === null ? literals.null : literals[value ? "true" : "false"];
}

function printNumber(value: JsonNumber, longSuffix = ""): string {
  const isLong = (typeof value === "bigint" || Number.isInteger(value)) && (value > 2147483647 || value < -2147483648);
  return String(value).replace("e+", "e") + (isLong ? longSuffix : "");
}

function printObject(object: { readonly [key: string]: Printable }, style: ValueStyle, { indent }: Position): string {
  const inner = indent + style.indent;
  const entries = Object.entries(object);
  const lines = entries.map(([name, value], index) => {
    const key = style.printKey(name);
    const [beginning = "", after = ""] = style.map.member.split("{value}");
    const before = beginning.replace("{key}", () => key);
    const end = after + commaAfter(index, entries.length, style.map);
    const column = inner.length + textWidth(before);
    const text = printValue(value, style, { indent: inner, column, after: end.length }) + end;
    if (!style.movesLongValues || staysBehindKey(key, value) || column + widthOfFirstLine(text) <= WIDTH)
      return inner + before + text;
    const further = inner + style.indent;
    const moved = printValue(value, style, { indent: further, column: further.length, after: end.length });
    return `${inner}${before.trimEnd()}\n${further}${moved}${end}`;
  });
  return wrapLines(lines, style.map, indent);
}

function widthOfFirstLine(text: string): number {
  const end = text.indexOf("\n");
  return textWidth(end < 0 ? text : text.slice(0, end));
}

function printList(list: readonly Printable[], style: ValueStyle, { indent, column, after }: Position): string {
  const flat = printFlat(list, style);
  if (flat !== undefined && column + textWidth(flat) + after <= WIDTH) return flat;
  const inner = indent + style.indent;
  const isNumbers = list.length > 1 && list.every(isJsonNumber);
  const printed = list.map((item, index) => {
    const comma = commaAfter(index, list.length, style.list);
    return printValue(item, style, { indent: inner, column: inner.length, after: comma.length }) + comma;
  });
  const lines = isNumbers ? fillLines(printed, inner) : printed.map((item) => inner + item);
  return wrapLines(lines, style.list, indent);
}

function commaAfter(index: number, count: number, { trailingComma }: Brackets): string {
  return trailingComma || index < count - 1 ? "," : "";
}

/** Prints a list on one line; `undefined` if any of its items needs several. */
function printFlat(list: readonly Printable[], style: ValueStyle): string | undefined {
  // Prettier prints a list of lists as a table with a row on each line.
  const isMatrix = list.length > 1 && list.every((item) => isList(item) && item.length > 1);
  if (isMatrix) return undefined;
  const items: string[] = [];
  for (const item of list) {
    const isBroken =
      typeof item === "object" &&
      item !== null &&
      !(item instanceof Code) &&
      !isList(item) &&
      Object.keys(item).length > 0;
    const text = isBroken ? undefined : isList(item) ? printFlat(item, style) : printValue(item, style);
    if (text === undefined) return undefined;
    items.push(text);
  }
  return style.list.open + items.join(", ") + style.list.close;
}

/** Puts as many items on a line as fit. */
function fillLines(items: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const item of items) {
    if (line !== "" && `${line} ${item}`.length > WIDTH) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? indent + item : `${line} ${item}`;
  }
  return [...lines, line];
}

/** Puts lines between brackets. Spaces inside the brackets are dropped at line ends. */
function wrapLines(lines: readonly string[], { open, close }: Brackets, indent: string): string {
  return lines.length === 0 ? open + close : `${open.trimEnd()}\n${lines.join("\n")}\n${indent}${close.trimStart()}`;
}

function isList(value: Printable): value is readonly Printable[] {
  return Array.isArray(value);
}
