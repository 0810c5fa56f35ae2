import { splitPointer } from "./json-pointer.ts";
import { isObject } from "./values.ts";

/** A copy of a list or an object with other members for some of its own, in their places. */
export function replaceMembers(holder: object, members: ReadonlyMap<string, unknown>): unknown {
  const replace = (key: string, member: unknown): unknown => (members.has(key) ? members.get(key) : member);
  if (Array.isArray(holder)) return holder.map((item: unknown, index) => replace(String(index), item));
  // Not by assignment, as a key may be `__proto__`.
  return Object.fromEntries(Object.entries(holder).map(([key, member]) => [key, replace(key, member)]));
}

/** A copy of a tree with something else at a pointer. */
export function replaceNode(root: unknown, pointer: string, value: unknown): unknown {
  const replaceAt = (holder: unknown, [token, ...rest]: readonly string[]): unknown => {
    if (token === undefined) return value;
    if (!Array.isArray(holder) && !isObject(holder)) return holder;
    const member = (holder as Readonly<Record<string, unknown>>)[token];
    return replaceMembers(holder, new Map([[token, replaceAt(member, rest)]]));
  };
  return replaceAt(root, splitPointer(pointer) ?? []);
}
