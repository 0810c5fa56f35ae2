/**
 * Reads fields of validated documents. Validation only warns of some wrong types, so a value of the wrong type counts
 * as absent.
 */
import { isJsonNumber, type JsonNumber } from "./json-value.ts";

export type SourceObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is SourceObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A string. Numbers and booleans are converted, as unquoted text in YAML may be parsed as one. */
export function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return isJsonNumber(value) || typeof value === "boolean" ? String(value) : undefined;
}

export function asNumber(value: unknown): JsonNumber | undefined {
  return isJsonNumber(value) ? value : undefined;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asObject(value: unknown): SourceObject {
  return isObject(value) ? value : {};
}

/** The strings in a list. */
export function asTexts(value: unknown): readonly string[] {
  const list = asList(value);
  return isTexts(list) ? list : list.flatMap((item) => asText(item) ?? []);
}

function isTexts(list: readonly unknown[]): list is readonly string[] {
  return list.every((item) => typeof item === "string");
}

/** The members of an object whose values are objects. */
export function objectEntries(value: unknown): [string, SourceObject][] {
  return Object.entries(asObject(value)).filter((entry): entry is [string, SourceObject] => isObject(entry[1]));
}

/** The type of a value in words: `a list`, `an object`, `null`. */
export function describeType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (isJsonNumber(value)) return "a number";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
