import type { Operation, Schema } from "../../../model/model.ts";
import { buildFieldTable, type Section } from "../schemas/field-tables.ts";
import { paragraph } from "../content/block.ts";
import { markup } from "../content/inline.ts";
import { describeWhole } from "../schemas/models.ts";
import type { TableContext } from "../page-context.ts";

/** What a call takes. `owner` is the name of the request. */
export function buildRequest(operation: Operation, owner: string, context: TableContext): Section {
  const { fields } = operation.input;
  const none = paragraph(markup(context.labels.noParameters));
  if (fields.length === 0) return { blocks: [none], notes: [], links: new Map() };
  const table = buildFieldTable("request", fields, owner, context);
  const schema = operation.input.body === "spread" ? findBodySchema(operation) : undefined;
  if (schema === undefined) return table;
  return { ...table, blocks: [...table.blocks, ...describeWhole(schema, context, table.links)] };
}

function findBodySchema({ body, input }: Operation): Schema | undefined {
  return body?.content.find(({ mediaType }) => mediaType === input.mediaType)?.schema;
}
