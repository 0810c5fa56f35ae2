import type { MediaType, Operation, RefSchema, Schema } from "../../../../model/model.ts";
import { findBodyMedia } from "../../../../model/operations/media-types.ts";
import { buildFieldTable, type Section } from "../../schemas/field-tables.ts";
import { paragraph, type Block } from "../../content/block.ts";
import { code, markup, type Inline } from "../../content/inline.ts";
import { fillLabel, listInLabel } from "../../labels.ts";
import { describeType, type Linking } from "../../schemas/describe-type.ts";
import { describeWhole } from "../../schemas/models.ts";
import type { TableContext } from "../../page-context.ts";
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
  const others = media === undefined ? [] : describeOthers(media, operation, { context, links: table.links });
  const examples = media === undefined ? [] : listExamples(media, context);
  return { ...table, blocks: [...others, ...table.blocks, ...whole, ...examples] };
}

/** Names the other media types of a body, with their models if those differ. */
function describeOthers(media: MediaType, { body }: Operation, { context, links }: Linking): Block[] {
  const { labels } = context;
  const others = (body?.content ?? []).filter((other) => other !== media);
  if (others.length === 0) return [];
  const described = others.map(({ mediaType, schema }) => {
    const type = code(mediaType);
    if (schema?.kind !== "ref" || isSameModel(schema, media.schema)) return type;
    return fillLabel(labels.otherBody, { type, content: describeType(schema, context, links) });
  });
  const values = { type: code(media.mediaType), others: listInLabel(described, labels.separator) };
  return [paragraph(fillLabel(labels.otherBodies, values))];
}

function isSameModel({ key }: RefSchema, other: Schema | undefined): boolean {
  return other?.kind === "ref" && other.key === key;
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
