import type { ApiModel } from "../../../generator/model/model.ts";

/** What a model says of its operations, whatever its schemas are called. */
export interface Outline {
  /** Operations, then schemas, each as JSON. */
  readonly texts: readonly string[];
  /** The keys of the schemas, in the order in which operations and one another mention them. */
  readonly keys: readonly string[];
}

/** Members that say where something was written, and how what is shared is called. */
const LEFT_OUT = new Set(["pointer", "sharedName"]);

/** Schemas are numbered as they are first mentioned, so that two documents that call them otherwise say the same. */
export function outlineModel({ operations, schemas }: ApiModel): Outline {
  const byKey = new Map(schemas.map(({ key, schema }) => [key, schema]));
  const keys: string[] = [];
  const numberOf = (key: string): number => {
    if (!keys.includes(key)) keys.push(key);
    return keys.indexOf(key);
  };
  const print = (value: unknown): string =>
    JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, member, each: unknown) {
      if (LEFT_OUT.has(member)) return undefined;
      // Fields have a `key` too, which is no schema's.
      const isOfSchema = member === "schemaKey" || (member === "key" && this["kind"] === "ref");
      return isOfSchema && typeof each === "string" ? numberOf(each) : each;
    });
  const texts = operations.map(print);
  for (const key of keys) texts.push(print(byKey.get(key)));
  return { texts, keys };
}

/** The document with the keys of one outline for those of the other, as far as these are components of it. */
export function renameSchemas(document: unknown, from: readonly string[], to: readonly string[]): unknown {
  const names = new Map(from.map((key, index) => [key, to[index] ?? key]));
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") {
      const [, key = ""] = /^#\/components\/schemas\/(.+)$/.exec(value) ?? [];
      return names.has(key) ? `#/components/schemas/${names.get(key)}` : value;
    }
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rename(member)]));
  };
  const renamed = rename(document) as { components?: { schemas?: Readonly<Record<string, unknown>> } };
  const schemas = Object.entries(renamed.components?.schemas ?? {});
  const components = {
    ...renamed.components,
    schemas: Object.fromEntries(schemas.map(([key, schema]) => [names.get(key) ?? key, schema])),
  };
  return { ...renamed, components };
}
