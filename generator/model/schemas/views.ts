/** https://spec.openapis.org/oas/v3.0.4.html#fixed-fields-20: the effect of read-only and write-only properties. */
import type { Property, Schema } from "../model.ts";
import { resolveSchema, type SchemaIndex } from "./properties.ts";
import { listMembers } from "./referred-schemas.ts";

/** A schema as responses or requests have it: without write-only, or without read-only properties. */
export type View = (typeof VIEWS)[number];

/** The response comes first: it is the view of schemas that have only one. */
export const VIEWS = ["response", "request"] as const;

/** Whether a property is in a view. */
export function isInView({ schema }: Pick<Property, "schema">, view: View, schemas: SchemaIndex): boolean {
  const marker = view === "request" ? "readOnly" : "writeOnly";
  return !schema[marker] && !resolveSchema(schema, schemas)[marker];
}

/**
 * Whether a schema has different views for requests and responses: it contains a read-only or write-only property, even
 * through references.
 */
export function hasTwoViews(schema: Schema, schemas: SchemaIndex): boolean {
  const search = searches.get(schemas) ?? new ViewSearch(schemas);
  searches.set(schemas, search);
  return search.hasTwoViews(schema);
}

const searches = new WeakMap<SchemaIndex, ViewSearch>();

class ViewSearch {
  readonly #schemas: SchemaIndex;
  readonly #known = new WeakMap<Schema, boolean>();
  /** Results for named schemas, by key. */
  readonly #named = new Map<string, boolean>();

  constructor(schemas: SchemaIndex) {
    this.#schemas = schemas;
  }

  hasTwoViews(schema: Schema): boolean {
    if (schema.kind !== "ref") {
      const found = this.#known.get(schema) ?? this.#search(schema);
      this.#known.set(schema, found);
      return found;
    }
    const found = this.#named.get(schema.key) ?? this.#search(schema);
    this.#named.set(schema.key, found);
    return found;
  }

  /** Not recursive, as references may have any depth. If nothing is found, all visited schemas have one view. */
  #search(start: Schema): boolean {
    const visited = new Set<string>();
    const pending: Schema[] = [start];
    for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
      if (schema.kind === "ref") {
        const known = this.#named.get(schema.key);
        if (known === true) return true;
        const target = visited.has(schema.key) || known === false ? undefined : this.#schemas.get(schema.key);
        visited.add(schema.key);
        if (target !== undefined) pending.push(target);
      } else if (this.#hasMarkedProperty(schema)) {
        return true;
      } else {
        pending.push(...listMembers(schema));
      }
    }
    for (const key of visited) this.#named.set(key, false);
    return false;
  }

  #hasMarkedProperty(schema: Schema): boolean {
    if (schema.kind !== "object") return false;
    return schema.properties.some(
      (property) => !isInView(property, "request", this.#schemas) || !isInView(property, "response", this.#schemas),
    );
  }
}
