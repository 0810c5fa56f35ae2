import type {
  JsonValue,
  MediaType,
  Operation,
  Property,
  RefSchema,
  Response,
  Schema,
} from "../../../../model/model.ts";
import { findResultMedia } from "../../../../model/operations/responses.ts";
import { buildFieldTable, type Section } from "../../schemas/field-tables.ts";
import { heading, paragraph, type Block } from "../../content/block.ts";
import { code, markdown, markup, type Inline } from "../../content/inline.ts";
import { fillLabel } from "../../labels.ts";
import { describeDiscriminator, describeWhole } from "../../schemas/models.ts";
import { printPath } from "../../names/model-path.ts";
import type { TableContext } from "../../page-context.ts";
import { describeType, type Linking } from "../../schemas/describe-type.ts";
import type { Links } from "../../names/model-links.ts";
import { showExamples } from "./examples.ts";
import { buildHeaders } from "./headers.ts";
import { resultFields } from "./result-fields.ts";

/** The result of a call: type, fields, examples and headers; then its alternatives. `owner` is the result's name. */
export function buildResponse(operation: Operation, owner: string, context: TableContext): Section {
  const success = operation.responses.find(({ status }) => status === operation.result.status);
  const title = markup(context.labels.responseHeaders);
  return joinSections([
    { ...NO_SECTION, blocks: describeResultMeaning(operation, context) },
    buildResult(operation, owner, context),
    ...(success === undefined ? [] : [buildHeaders(success, { owner, title }, context)]),
    ...buildOthers(operation, owner, context),
  ]);
}

const NO_SECTION: Section = { blocks: [], notes: [], links: new Map() };

function joinSections(sections: readonly Section[]): Section {
  return {
    blocks: sections.flatMap(({ blocks }) => blocks),
    notes: sections.flatMap(({ notes }) => notes),
    links: new Map(sections.flatMap(({ links }) => [...links])),
  };
}

function buildResult(operation: Operation, owner: string, context: TableContext): Section {
  const { labels } = context;
  const { result } = operation;
  if (result.kind === "none") {
    const nothing = result.unwrap === undefined ? labels.noContent : labels.noResult;
    return { ...NO_SECTION, blocks: [paragraph(markup(nothing))] };
  }
  const fields = resultFields(operation, context);
  const links: Links = new Map();
  const table = fields.length > 0 ? buildFieldTable("response", fields, owner, context) : undefined;
  const type = describeResultType(operation, table !== undefined, { context, links });
  const whole =
    result.schema === undefined ? [] : describeResult(result.schema, table !== undefined, { context, links });
  return {
    blocks: [
      paragraph(fillLabel(labels.type, { type })),
      ...(table?.blocks ?? []),
      ...whole,
      ...listExamples(operation, context),
    ],
    notes: table?.notes ?? [],
    links: new Map([...links, ...(table?.links ?? [])]),
  };
}

/** What holds for the whole of a result that has no section. */
function describeResult(schema: Schema, hasTable: boolean, { context, links }: Linking): Block[] {
  if (hasTable) return describeWhole(schema, context, links);
  const union = schema.kind === "array" ? schema.items : schema;
  if (schema.kind === "ref") return [];
  return [
    ...(union.kind === "union" ? describeDiscriminator(union, context, links) : []),
    ...describeWhole(schema, context, links),
  ];
}

/** A type whose fields follow is named; any other is linked to where it is explained. */
function describeResultType({ result }: Operation, hasTable: boolean, { context, links }: Linking): Inline {
  const { schema } = result;
  if (schema === undefined || result.kind === "binary") return code(result.mediaType ?? "any");
  if (!hasTable) return describeType(schema, context, links);
  return code(schema.kind === "ref" ? nameSchema(schema, context) : "object");
}

function nameSchema(schema: RefSchema, { names, labels, view }: TableContext): string {
  const name = names.find(schema, view);
  return name === undefined ? schema.key : printPath(name.path, labels);
}

/** The document's examples if it has several that fit, or else the best one that can be made. */
function listExamples(operation: Operation, context: TableContext): Block[] {
  const { labels } = context;
  const { kind } = operation.result;
  if (kind === "binary" || kind === "none") return [];
  const media = findResultMedia(operation);
  const only = markup(labels.exampleResults);
  const named = (name: Inline): Inline => fillLabel(labels.exampleNamed, { name });
  const isWhole = operation.result.unwrap === undefined;
  const examples = media && isWhole && media.examples.length > 1 ? media.examples : [];
  const make = (): JsonValue | undefined => chooseResult(operation, context);
  return showExamples({ ...media, kind, examples }, context, { only, named }, make);
}

function chooseResult({ result }: Operation, { sampler, model }: TableContext): JsonValue | undefined {
  const { schema, examples } = result;
  if (schema === undefined) return examples[0]?.value;
  // An error's code is no part of a success, unless the document says which one.
  const isErrorCode = ({ wireName, required, schema: { examples: own } }: Property): boolean =>
    wireName === model.envelope?.code && !required && own.length === 0;
  return sampler.sampleWithout({ schema, examples }, "response", isErrorCode);
}

/** The other successes, and the other media types of this one, each below a heading. */
function buildOthers(operation: Operation, owner: string, context: TableContext): Section[] {
  const { result } = operation;
  const known = findResultMedia(operation);
  return listSuccesses(operation).flatMap((response) => {
    const content = response.content.filter((media) => media !== known);
    if (response.status === result.status)
      return content.map((media) => buildOther({ response, media, meaning: [] }, context));
    const other = { response, meaning: describeMeaning(response).map(paragraph) };
    const sections = content.map((media) => buildOther({ ...other, media }, context));
    const title = fillLabel(context.labels.headersOf, { status: code(response.status) });
    const headers = buildHeaders(response, { owner: `${owner}.${response.status}`, title }, context);
    return [...(content.length > 0 ? sections : [buildEmpty(other, context)]), headers];
  });
}

function listSuccesses({ responses }: Operation): Response[] {
  return responses.filter(({ status }) => /^[123]/.test(status));
}

/** A single word, such as "OK" or "Accepted", says no more than the status. */
const WORD = /^[A-Za-z]*[.!]?$/;

/** What a response means; which of several it is. */
function describeMeaning({ description }: Response): Inline[] {
  return WORD.test(description.trim()) ? [] : [markdown(description)];
}

/** The same of the result where there are other successes; no heading says its status. */
function describeResultMeaning(operation: Operation, { labels }: TableContext): Block[] {
  const successes = listSuccesses(operation);
  const result = successes.find(({ status }) => status === operation.result.status);
  if (result === undefined || successes.length === 1) return [];
  const value = code(result.status);
  return describeMeaning(result).map((meaning) => paragraph(fillLabel(labels.valueMeaning, { value, meaning })));
}

interface Other {
  readonly response: Response;
  readonly meaning: readonly Block[];
}

function buildOther(
  { response, media, meaning }: Other & { readonly media: MediaType },
  context: TableContext,
): Section {
  const { labels } = context;
  const links: Links = new Map();
  const title = fillLabel(labels.otherResponse, { status: code(response.status), type: code(media.mediaType) });
  const type =
    media.schema && media.kind !== "binary" ? describeType(media.schema, context, links) : code(media.mediaType);
  const named = (name: Inline): Inline => fillLabel(labels.exampleNamed, { name });
  const examples = showExamples(media, context, { only: markup(labels.exampleResults), named });
  const blocks = [heading(title), ...meaning, paragraph(fillLabel(labels.type, { type })), ...examples];
  return { blocks, notes: [], links };
}

function buildEmpty({ response, meaning }: Other, { labels }: TableContext): Section {
  const blocks = [heading(code(response.status)), ...meaning, paragraph(markup(labels.noContent))];
  return { ...NO_SECTION, blocks };
}
