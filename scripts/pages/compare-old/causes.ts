import { isJsonObject } from "../../../generator/syntax/json-value.ts";
import { parseJsonText } from "../../../generator/syntax/parse-json-text.ts";
import type { JsonValue } from "../../../generator/model/model.ts";
import type { Difference } from "./difference.ts";

interface Cause {
  /** What the old tool does wrong. */
  readonly name: string;
  readonly explains: (difference: Difference & { readonly ours: string }) => boolean;
}

const FALSY = /^(?:false|0|"0?"|"")$/;

const isBlank = ({ column, old }: Difference): boolean => column === "sample" && old === "";

/** The first that explains a difference is its cause. In all of these ours is what the document says. */
const CAUSES: readonly Cause[] = [
  { name: "required rows are reversed", explains: ({ column, table }) => column === "order" && table === "request" },
  { name: "a type is empty", explains: ({ column, old }) => column === "type" && old === "" },
  {
    name: "an array has no type of its items",
    explains: ({ column, old, ours }) => column === "type" && old === "array" && ours.endsWith("[]"),
  },
  { name: "a default is printed as -", explains: ({ column, old }) => column === "default" && old === "-" },
  {
    name: "the values of an enum are not listed",
    explains: ({ column, old, ours }) =>
      column === "description" && addsTo(old, ours, /^(?:可选值：|\d+ 个可选值之一)/),
  },
  {
    name: "limits, formats and read-only are not said",
    explains: ({ column, old, ours }) => column === "description" && addsTo(old, ours, /./),
  },
  {
    name: "a description has the type that the cell beside it lacks",
    explains: ({ column, old, ours }) => column === "description" && withoutNested(old) === ours,
  },
  {
    name: "a line break behind full-width punctuation is a blank",
    explains: ({ column, old, ours }) =>
      column === "description" && old.replace(/(?<=[、。，：；！？]) /g, "") === ours,
  },
  { name: "false, 0 or an empty text is blank in a table", explains: (each) => isBlank(each) && FALSY.test(each.ours) },
  { name: "an object or a list is blank in a table", explains: (each) => isBlank(each) && /^[[{]/.test(each.ours) },
  { name: "a value is blank in a table", explains: (each) => isBlank(each) && each.ours !== "" },
  {
    name: "false, 0 or an empty text is not in the example",
    explains: ({ table, old, ours }) => table === "example" && old === "" && FALSY.test(ours),
  },
  {
    name: "a value is not in the example",
    explains: ({ table, old, ours }) => table === "example" && old === "" && ours !== "",
  },
  {
    name: "a list is printed as a JSON string",
    explains: ({ table, old, ours }) => table === "example" && /^"\[/.test(old) && ours.startsWith("["),
  },
  {
    name: "a list of a schema is one object",
    explains: ({ table, old, ours }) => table === "example" && old === "{}" && ours === "[{}]",
  },
  {
    name: "a value of an enum is in place of the example",
    explains: ({ table, column, old, ours }) => isOfModel(table) && column === "sample" && areWords(old, ours),
  },
  {
    name: "an example lacks what is required, or has what the limits forbid",
    explains: ({ column, old, ours }) => column === "sample" && isRepaired(parse(old), parse(ours)),
  },
  {
    name: "an example has another type than its field",
    explains: ({ old, ours }) => isOtherType(parse(old), parse(ours)),
  },
];

function isOfModel(table: string): boolean {
  return !["request", "response", "example"].includes(table);
}

function areWords(...texts: readonly string[]): boolean {
  return texts.every((text) => /^[A-Za-z]\w*$/.test(text));
}

/** Texts of cells have no quotes. */
function parse(text: string): JsonValue {
  return parseJsonText(text) ?? text;
}

/** Whether ours is the same object with more members, or the same list with fewer items. */
function isRepaired(old: JsonValue, ours: JsonValue): boolean {
  const isPart = (part: JsonValue, whole: JsonValue): boolean => {
    if (Array.isArray(part) && Array.isArray(whole)) return part.every((item) => whole.includes(item));
    if (!isJsonObject(part) || !isJsonObject(whole)) return part === whole;
    return Object.entries(part).every(([key, value]) => isPart(value, whole[key] ?? null));
  };
  return Array.isArray(ours) ? isPart(ours, old) : isPart(old, ours);
}

/** A number as a text, or a text in place of an object. */
function isOtherType(old: JsonValue, ours: JsonValue): boolean {
  return typeof old === "string" && (typeof ours === "number" ? old === String(ours) : isJsonObject(ours));
}

/** The cause of a difference; `undefined`: none is known, and ours may be worse. */
export function findCause({ ours, ...difference }: Difference): string | undefined {
  if (ours === undefined) return undefined;
  return CAUSES.find(({ explains }) => explains({ ...difference, ours }))?.name;
}

/** Whether ours says all that the old one does, and something like this beside it. */
function addsTo(old: string, ours: string, addition: RegExp): boolean {
  const said = withoutNested(old);
  return ours.startsWith(said) && addition.test(ours.slice(said.length).trim());
}

function withoutNested(description: string): string {
  return description.replace(/\s*嵌套类型：.*?。$/, "");
}
