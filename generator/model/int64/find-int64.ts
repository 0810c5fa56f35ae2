import type { NamedSchema, Schema } from "../model.ts";
import { indexSchemas } from "../schemas/properties.ts";
import { listMembers } from "../schemas/referred-schemas.ts";

/** Whether a value of the schema is an integer of 64 bits. An enum of such is a list of numbers that are known. */
export function isInt64(schema: Schema): boolean {
  return (schema.kind === "integer" || schema.kind === "number") && /^u?int64$/.test(schema.format ?? "");
}

/** Whether there is one in a schema itself, or in one of the named schemas that it refers to. */
export function hasInt64(schema: Schema, named: ReadonlySet<string>): boolean {
  const pending = [schema];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isInt64(next) || (next.kind === "ref" && named.has(next.key))) return true;
    pending.push(...listMembers(next));
  }
  return false;
}

/** The keys of the named schemas in which there is one, themselves or in others that they refer to. */
export function findInt64Schemas(schemas: readonly NamedSchema[]): ReadonlySet<string> {
  const found = new Set<string>();
  const referring = new Map<string, string[]>();
  const pending: string[] = [];
  for (const { key } of schemas) {
    const { keys, isDirect } = inspect(key, schemas);
    for (const target of keys) referring.set(target, [...(referring.get(target) ?? []), key]);
    if (isDirect) pending.push(key);
  }
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    pending.push(...(referring.get(key) ?? []));
  }
  return found;
}

/** What a named schema holds itself. */
function inspect(key: string, schemas: readonly NamedSchema[]): { keys: string[]; isDirect: boolean } {
  const own = indexSchemas(schemas).get(key);
  const inspected = { keys: [] as string[], isDirect: false };
  const pending = own === undefined ? [] : [own];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (schema.kind === "ref") inspected.keys.push(schema.key);
    if (isInt64(schema)) inspected.isDirect = true;
    pending.push(...listMembers(schema));
  }
  return inspected;
}
