import type { Response } from "../../../../model/model.ts";
import { paragraph } from "../../content/block.ts";
import type { Inline } from "../../content/inline.ts";
import type { TableContext } from "../../page-context.ts";
import { buildFieldTable, type Section } from "../../schemas/field-tables.ts";

/** The headers of a response as a table below its title; no blocks where it has none. `owner` is the response's name. */
export function buildHeaders(
  { headers }: Response,
  { owner, title }: { readonly owner: string; readonly title: Inline },
  context: TableContext,
): Section {
  if (headers.length === 0) return { blocks: [], notes: [], links: new Map() };
  const table = buildFieldTable("response", headers, `${owner}.headers`, context);
  return { ...table, blocks: [paragraph(title), ...table.blocks] };
}
