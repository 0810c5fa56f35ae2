import { splitPointer } from "./json-pointer.ts";
import { isObject } from "./values.ts";

/** Copies a list or object with some of its members replaced. The order is kept. */
export function replaceMembers(holder: object, members: ReadonlyMap<string, unknown>): unknown {
  const replace = (key: string, member: unknown): unknown => (members.has(key) ? members.get(key) : member);
  if (Array.isArray(holder)) return holder.map((item: unknown, index) => replace(String(index), item));
  // Assigning to the key `__proto__` would set the prototype.
  return Object.fromEntries(Object.entries(holder).map(([key, member]) => [key, replace(key, member)]));
}

/** Copies a tree with the node at a pointer replaced. */
export function replaceNode(root: unknown, pointer: string, value: unknown): unknown {
  const replaceAt = (holder: unknown, [token, ...rest]: readonly string[]): unknown => {
    if (token === undefined) return value;
    if (!Array.isArray(holder) && !isObject(holder)) return holder;
    const member = (holder as Readonly<Record<string, unknown>>)[token];
    return replaceMembers(holder, new Map([[token, replaceAt(member, rest)]]));
  };
  return replaceAt(root, splitPointer(pointer) ?? []);
}
