export type JsonValue = null | boolean | JsonNumber | string | readonly JsonValue[] | JsonObject;

/** An integer that a double may not hold exactly, one beyond 2^53, is a bigint. */
export type JsonNumber = number | bigint;

export function isJsonNumber(value: unknown): value is JsonNumber {
  return typeof value === "number" || typeof value === "bigint";
}

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Unlike `Array.isArray`, for lists that are read-only. */
export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object whose order says nothing, in an order of its own: that of UTF-16 code units. */
export function sortMembers<T>(object: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const members = Object.entries(object);
  if (members.length < 2) return object;
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many members the objects in a value have. */
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
