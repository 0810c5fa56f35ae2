import type { Operation } from "../../../model/model.ts";
import type { SchemaIndex } from "../../../model/schemas/properties.ts";
import { listReferredSchemas } from "../../../model/schemas/referred-schemas.ts";
import { hasPageLinks } from "./page-links.ts";

const known = new WeakMap<object, boolean>();

/** Whether any text of an operation, or of what it refers to, may have links to other pages. */
export function mentionsPages(operation: Operation, schemas: SchemaIndex): boolean {
  if (hasPageLinks(print(operation))) return true;
  return [...listReferredSchemas(operation, schemas)].some((key) => {
    const schema = schemas.get(key);
    if (schema === undefined) return false;
    const found = known.get(schema) ?? hasPageLinks(print(schema));
    known.set(schema, found);
    return found;
  });
}

/** Numbers link to no page, and JSON cannot hold a bigint. */
function print(value: object): string {
  return JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? 0 : member));
}
