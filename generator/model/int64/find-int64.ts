import type { NamedSchema, Schema } from "../model.ts";
import { indexSchemas } from "../schemas/properties.ts";
import { listWithin } from "../schemas/referred-schemas.ts";

/** Whether a schema is a 64-bit integer. An enum is not, as its values are known. */
export function isInt64(schema: Schema): boolean {
  return (schema.kind === "integer" || schema.kind === "number") && /^u?int64$/.test(schema.format ?? "");
}

/** Whether a schema contains a 64-bit integer. `named` has the keys of the named schemas that contain any. */
export function hasInt64(schema: Schema, named: ReadonlySet<string>): boolean {
  return listWithin([schema]).some((each) => isInt64(each) || (each.kind === "ref" && named.has(each.key)));
}

/** The keys of the named schemas that contain a 64-bit integer, directly or through references. */
export function findInt64Schemas(schemas: readonly NamedSchema[]): ReadonlySet<string> {
  const found = new Set<string>();
  const referring = new Map<string, string[]>();
  const pending: string[] = [];
  const index = indexSchemas(schemas);
  for (const { key } of schemas) {
    const own = index.get(key);
    const within = own === undefined ? [] : listWithin([own]);
    for (const each of within)
      if (each.kind === "ref") referring.set(each.key, [...(referring.get(each.key) ?? []), key]);
    if (within.some(isInt64)) pending.push(key);
  }
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    pending.push(...(referring.get(key) ?? []));
  }
  return found;
}
