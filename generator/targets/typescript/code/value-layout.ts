import { isJsonNumber, type JsonNumber } from "../../../syntax/json-value.ts";
import { invariant } from "../../../diagnostics/invariant.ts";
import { staysBehindKey } from "../../../printing/key-layout.ts";
import { isCode, layOutCode } from "./code-value.ts";
import { assigned, enclose, group, hardLine, ifBroken, indent, join, line, softLine, type Layout } from "./layout.ts";
import { toNumberLiteral, toObjectKey, toStringLiteral } from "./literals.ts";

/** Lays out a JSON value as a literal. It may contain code. Fields that are `undefined` are omitted. */
export function layOutValue(value: unknown): Layout {
  switch (typeof value) {
    case "string":
      return toStringLiteral(value);
    case "number":
    case "bigint":
      return toNumberLiteral(value);
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      if (isCode(value)) return layOutCode(value, { value: layOutValue, object: layOutInline });
      return Array.isArray(value) ? layOutList(value) : layOutInline(value);
    default:
      invariant(false, `a value of type ${typeof value} has no literal`);
  }
}

/** Lays out an object with a line for each field. */
export function layOutRecord(value: object | ReadonlyMap<string, unknown>): Layout {
  const fields = layOutFields(value);
  if (fields.length === 0) return "{}";
  return ["{", indent([hardLine, join([",", hardLine], fields), ","]), hardLine, "}"];
}

function layOutInline(value: object, spread?: Layout): Layout {
  const fields = [...(spread === undefined ? [] : [spread]), ...layOutFields(value)];
  if (fields.length === 0) return "{}";
  return group(["{", indent([line, join([",", line], fields), ifBroken(",")]), line, "}"]);
}

function layOutFields(value: object | ReadonlyMap<string, unknown>): Layout[] {
  return (value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : Object.entries(value))
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => {
      const name = toObjectKey(key);
      if (staysBehindKey(name, field)) return [name, ": ", layOutValue(field)];
      // A long string moves to the next line. Other values are broken inside their brackets.
      return typeof field === "string"
        ? group([name, ":", indent([line, toStringLiteral(field)])])
        : [name, ":", assigned(layOutValue(field))];
    });
}

function layOutList(items: readonly unknown[]): Layout {
  if (items.length === 0) return "[]";
  if (items.length > 1 && items.every(isJsonNumber)) return layOutNumbers(items);
  const [first] = items;
  const isTable =
    items.length > 1 && items.every((item) => isCompound(item) && Array.isArray(item) === Array.isArray(first));
  return enclose("[", items.map(layOutValue), "]", isTable || undefined);
}

/** Puts as many numbers on a line as fit. */
function layOutNumbers(numbers: readonly JsonNumber[]): Layout {
  const [first = "", ...others] = numbers.map(toNumberLiteral);
  const filled = [first, ...others.map((text) => [",", group([line, text])])];
  return group(["[", indent([softLine, filled, ifBroken(",")]), softLine, "]"]);
}

/** Whether a value needs a line of its own if a list has several like it. */
function isCompound(value: unknown): boolean {
  return typeof value === "object" && value !== null && !isCode(value) && Object.keys(value).length > 1;
}
