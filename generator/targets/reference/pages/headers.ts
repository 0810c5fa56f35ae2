import type { Response } from "../../../model/model.ts";
import type { TableContext } from "../page-context.ts";
import { buildFieldTable, type Section } from "../schemas/field-tables.ts";

/** The headers of a response as a table; no blocks where it has none. `owner` is the response's name. */
export function buildHeaders({ headers }: Response, owner: string, context: TableContext): Section {
  if (headers.length === 0) return { blocks: [], notes: [], links: new Map() };
  return buildFieldTable("response", headers, `${owner}.headers`, context);
}
