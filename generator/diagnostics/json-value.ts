export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** An object whose order says nothing, in an order of its own: that of UTF-16 code units. */
export function sortMembers<T>(object: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const members = Object.entries(object);
  if (members.length < 2) return object;
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
