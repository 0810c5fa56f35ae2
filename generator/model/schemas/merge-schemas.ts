import { omitUndefined } from "../omit-undefined.ts";
import type { JsonNumber, NumberSchema, Schema, StringSchema } from "../model.ts";

/** Merges two schemas of one value, if both are strings or both are numbers; `undefined` if they cannot be merged. */
export function mergeScalars(a: Schema, b: Schema): Schema | undefined {
  if (a.kind === "string" && b.kind === "string") return mergeStrings(a, b);
  return isNumber(a) && isNumber(b) ? mergeNumbers(a, b) : undefined;
}

function isNumber(schema: Schema): schema is NumberSchema {
  return schema.kind === "number" || schema.kind === "integer";
}

/** Two patterns cannot be combined into one. */
function mergeStrings(a: StringSchema, b: StringSchema): StringSchema | undefined {
  if (a.pattern !== undefined && b.pattern !== undefined && a.pattern !== b.pattern) return undefined;
  return merge(a, b, { minLength: higher(a.minLength, b.minLength), maxLength: lower(a.maxLength, b.maxLength) });
}

function mergeNumbers(a: NumberSchema, b: NumberSchema): NumberSchema | undefined {
  if (a.multipleOf !== undefined && b.multipleOf !== undefined && a.multipleOf !== b.multipleOf) return undefined;
  return merge(a, b, {
    kind: a.kind === "integer" ? a.kind : b.kind,
    minimum: higher(a.minimum, b.minimum),
    maximum: lower(a.maximum, b.maximum),
    exclusiveMinimum: higher(a.exclusiveMinimum, b.exclusiveMinimum),
    exclusiveMaximum: lower(a.exclusiveMaximum, b.exclusiveMaximum),
  });
}

/** Annotations of the later schema take precedence, as it is more specific. */
function merge<T extends Schema>(a: T, b: T, limits: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return {
    ...a,
    ...b,
    ...omitUndefined(limits),
    deprecated: a.deprecated || b.deprecated,
    readOnly: a.readOnly || b.readOnly,
    writeOnly: a.writeOnly || b.writeOnly,
    examples: b.examples.length > 0 ? b.examples : a.examples,
  };
}

function higher(a: JsonNumber | undefined, b: JsonNumber | undefined): JsonNumber | undefined {
  return a === undefined || b === undefined ? (a ?? b) : a > b ? a : b;
}

function lower(a: JsonNumber | undefined, b: JsonNumber | undefined): JsonNumber | undefined {
  return a === undefined || b === undefined ? (a ?? b) : a < b ? a : b;
}
