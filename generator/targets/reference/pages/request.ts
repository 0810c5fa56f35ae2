import type { MediaType, Operation } from "../../../model/model.ts";
import { findBodyMedia } from "../../../model/operations/media-types.ts";
import { buildFieldTable, type Section } from "../schemas/field-tables.ts";
import { paragraph, type Block } from "../content/block.ts";
import { markup, type Inline } from "../content/inline.ts";
import { fillLabel } from "../labels.ts";
import { describeWhole } from "../schemas/models.ts";
import type { TableContext } from "../page-context.ts";
import { showExamples } from "./examples.ts";

/** What a call takes. `owner` is the name of the request. */
export function buildRequest(operation: Operation, owner: string, context: TableContext): Section {
  const { fields } = operation.input;
  const none = paragraph(markup(context.labels.noParameters));
  if (fields.length === 0) return { blocks: [none], notes: [], links: new Map() };
  const table = buildFieldTable("request", fields, owner, context);
  const media = findBodyMedia(operation);
  const schema = operation.input.body === "spread" ? media?.schema : undefined;
  const whole = schema === undefined ? [] : describeWhole(schema, context, table.links);
  return {
    ...table,
    blocks: [...table.blocks, ...whole, ...(media === undefined ? [] : listExamples(media, context))],
  };
}

/** Several examples of a body, repaired as a sample's values are; of one, the table and the sample have all. */
function listExamples(media: MediaType, context: TableContext): Block[] {
  const { labels, sampler } = context;
  const { schema, examples } = media;
  if (schema === undefined || examples.length < 2) return [];
  const repaired = examples.flatMap((example) => {
    const value = sampler.sample({ schema, examples: [example] }, "request");
    return value === undefined ? [] : [{ ...example, value }];
  });
  const named = (name: Inline): Inline => fillLabel(labels.exampleNamed, { name });
  return showExamples({ ...media, examples: repaired }, context, { only: markup(labels.exampleResults), named });
}
