export type JsonValue = null | boolean | JsonNumber | string | readonly JsonValue[] | JsonObject;

/** An integer beyond 2^53 is a bigint, as a double may not represent it exactly. */
export type JsonNumber = number | bigint;

export function isJsonNumber(value: unknown): value is JsonNumber {
  return typeof value === "number" || typeof value === "bigint";
}

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** `Array.isArray` for read-only lists. */
export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sorts an object whose order has no meaning by UTF-16 code units. */
export function sortMembers<T>(object: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const members = Object.entries(object);
  if (members.length < 2) return object;
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Counts the members of all objects in a value. */
export function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) count += countMembers(item);
    return count;
  }
  for (const key in value) count += 1 + countMembers((value as Record<string, unknown>)[key]);
  return count;
}
