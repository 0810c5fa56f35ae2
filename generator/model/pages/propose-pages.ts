import type { ApiModel, Operation, PagesRule, Schema } from "../model.ts";
import { indexSchemas, listProperties, resolveSchema, type SchemaIndex } from "../schemas/properties.ts";
import { findPages, removeNull } from "./find-pages.ts";

/** A rule for operations without pages, whose fields have common names. */
export interface PagesProposal {
  readonly rule: PagesRule;
  /** The number of operations that it fits. */
  readonly operations: number;
}

const FIELDS: readonly (readonly [PagesRule["by"], readonly string[]])[] = [
  ["number", ["page", "pageNumber", "page_number", "pageNo", "page_no", "pageNum", "page_num", "pageIndex"]],
  ["offset", ["offset", "skip"]],
  ["cursor", ["cursor", "pageToken", "page_token", "nextToken", "next_token", "after"]],
];
const CURSORS = ["nextCursor", "next_cursor", "nextPageToken", "next_page_token", "nextToken", "next_token", "cursor"];
const TOTALS = ["total", "totalCount", "total_count"];

/** Proposes rules for pages by common names of fields. The user must confirm them. */
export function proposePages({ operations, schemas }: ApiModel): PagesProposal[] {
  const index = indexSchemas(schemas);
  const counts = new Map<string, PagesProposal>();
  for (const operation of operations) {
    const rule = operation.pages === undefined ? proposeRule(operation, index) : undefined;
    if (rule === undefined) continue;
    const key = JSON.stringify(rule);
    counts.set(key, { rule, operations: (counts.get(key)?.operations ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.operations - a.operations);
}

function proposeRule(operation: Operation, schemas: SchemaIndex): PagesRule | undefined {
  const { schema, unwrap } = operation.result;
  if (schema === undefined) return undefined;
  const found = listFields(schema, unwrap === undefined ? [] : [unwrap], schemas);
  const lists = found.filter((field) => field.schema.kind === "array");
  const [list] = lists;
  if (list === undefined || lists.length > 1) return undefined;
  const requested = operation.input.fields
    .flatMap(({ wireName, schema: own }) => listFields(own, [wireName], schemas))
    .sort((a, b) => a.path.length - b.path.length);
  for (const [by, names] of FIELDS) {
    const field = findNamed(names, requested);
    const [cursor, total] = [by === "cursor" ? findNamed(CURSORS, found) : undefined, findNamed(TOTALS, found)];
    if (field === undefined || (by === "cursor" && cursor === undefined)) continue;
    const items = list.path.length > 0 && { items: list.path.join(".") };
    const rule = { by, field, ...items, ...(cursor && { cursor }), ...(total && by !== "cursor" && { total }) };
    if (!("reason" in findPages(rule, operation, schemas))) return rule;
  }
  return undefined;
}

function findNamed(names: readonly string[], fields: readonly NestedField[]): string | undefined {
  return fields.find(({ path }) => names.includes(path.at(-1) ?? ""))?.path.join(".");
}

interface NestedField {
  readonly path: readonly string[];
  readonly schema: Schema;
}

/** Lists a schema's fields with their paths, down to the fields of fields. */
function listFields(schema: Schema, path: readonly string[], schemas: SchemaIndex, depth = 0): NestedField[] {
  const resolved = removeNull(resolveSchema(schema, schemas), schemas);
  const own = { path, schema: resolved };
  if (depth === 2) return [own];
  const properties = listProperties(resolved, schemas) ?? [];
  return [
    own,
    ...properties.flatMap((property) => listFields(property.schema, [...path, property.wireName], schemas, depth + 1)),
  ];
}
