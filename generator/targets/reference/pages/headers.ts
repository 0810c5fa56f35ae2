import type { Operation, Response } from "../../../model/model.ts";
import { nameRoots } from "../names/name-models.ts";
import type { TableContext } from "../page-context.ts";
import { buildFieldTable, type Section } from "../schemas/field-tables.ts";

/** The headers of a response as a table; no blocks where it has none. */
export function buildHeaders({ status, headers }: Response, operation: Operation, context: TableContext): Section {
  if (headers.length === 0) return { blocks: [], notes: [], links: new Map() };
  const { result } = nameRoots(operation);
  const isResult = status === operation.result.status;
  return buildFieldTable("response", headers, isResult ? `${result}.headers` : `${result}.${status}.headers`, context);
}
