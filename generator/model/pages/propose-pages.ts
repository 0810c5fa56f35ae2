import type { ApiModel, Operation, PagesRule, Schema } from "../model.ts";
import { indexSchemas, listProperties, resolveSchema, type SchemaIndex } from "../schemas/properties.ts";
import { findPages, removeNull } from "./find-pages.ts";

/** A rule that operations without pages have all fields of, by names that are usual for pages. */
export interface PagesProposal {
  readonly rule: PagesRule;
  /** How many operations there are. */
  readonly operations: number;
}

const FIELDS: readonly (readonly [PagesRule["by"], readonly string[]])[] = [
  ["number", ["page", "pageNumber", "page_number", "pageNo", "page_no", "pageNum", "page_num", "pageIndex"]],
  ["offset", ["offset", "skip"]],
  ["cursor", ["cursor", "pageToken", "page_token", "nextToken", "next_token", "after"]],
];
const CURSORS = ["nextCursor", "next_cursor", "nextPageToken", "next_page_token", "nextToken", "next_token", "cursor"];
const TOTALS = ["total", "totalCount", "total_count"];

/** What looks like pages in a document that says nothing of them. It is for the user to say that they are. */
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
  const fields = new Set(operation.input.fields.map(({ wireName }) => wireName));
  const { schema, unwrap } = operation.result;
  if (schema === undefined) return undefined;
  const found = listFields(schema, unwrap === undefined ? [] : [unwrap], schemas);
  const lists = found.filter((field) => field.schema.kind === "array");
  const [list] = lists;
  if (list === undefined || lists.length > 1) return undefined;
  const findNamed = (names: readonly string[]): string | undefined =>
    found.find(({ path }) => names.includes(path.at(-1) ?? ""))?.path.join(".");
  for (const [by, names] of FIELDS) {
    const field = names.find((name) => fields.has(name));
    const [cursor, total] = [by === "cursor" ? findNamed(CURSORS) : undefined, findNamed(TOTALS)];
    if (field === undefined || (by === "cursor" && cursor === undefined)) continue;
    const items = list.path.length > 0 && { items: list.path.join(".") };
    const rule = { by, field, ...items, ...(cursor && { cursor }), ...(total && by !== "cursor" && { total }) };
    if (!("reason" in findPages(rule, operation, schemas))) return rule;
  }
  return undefined;
}

interface AnswerField {
  readonly path: readonly string[];
  readonly schema: Schema;
}

/** The answer, its fields and the fields of these. */
function listFields(schema: Schema, path: readonly string[], schemas: SchemaIndex, depth = 0): AnswerField[] {
  const resolved = removeNull(resolveSchema(schema, schemas), schemas);
  const own = { path, schema: resolved };
  if (depth === 2) return [own];
  const properties = listProperties(resolved, schemas) ?? [];
  return [
    own,
    ...properties.flatMap((property) => listFields(property.schema, [...path, property.wireName], schemas, depth + 1)),
  ];
}
