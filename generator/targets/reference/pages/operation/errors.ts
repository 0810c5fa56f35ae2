import type { Envelope, MediaType, Operation, Response } from "../../../../model/model.ts";
import { paragraph, type Block } from "../../content/block.ts";
import { code, joinInline, markdown, markup, NOTHING, uniqueInline, type Inline } from "../../content/inline.ts";
import { fillLabel, listInLabel, type Labels } from "../../labels.ts";
import type { Section } from "../../schemas/field-tables.ts";
import { buildTable, toRow } from "../../tables.ts";
import type { PageModel, TableContext } from "../../page-context.ts";
import { describeType } from "../../schemas/describe-type.ts";
import { showExamples } from "./examples.ts";
import { buildHeaders } from "./headers.ts";
import { listBodyFields } from "./result-fields.ts";
import type { Links } from "../../names/model-links.ts";

/**
 * How a call can fail: the responses that are no success, and what an envelope says. No blocks where nothing is known.
 * `owner` is the result's name.
 */
export function buildErrors(operation: Operation, owner: string, context: TableContext): Section {
  const links: Links = new Map();
  const blocks = describeEnvelope(operation, context.model, context);
  const failures = operation.responses.filter(
    ({ status }) => !/^[123]/.test(status) && status !== operation.result.status,
  );
  if (failures.length === 0) return { blocks, notes: [], links };
  const isAllJson = failures.every(({ content }) => content.every(isJson));
  const rows = failures.map(({ status, description, content }) =>
    toRow({
      status: code(status),
      mediaType: isAllJson ? NOTHING : listMediaTypes(content, context),
      type: describeTypes(content, context, links),
      description: markdown(description),
    }),
  );
  const details = failures.map((response) => describeDetails(response, `${owner}.${response.status}`, context));
  return {
    blocks: [...blocks, buildTable("errors", rows, context), ...details.flatMap((section) => section.blocks)],
    notes: details.flatMap((section) => section.notes),
    links: new Map([...links, ...details.flatMap((section) => [...section.links])]),
  };
}

/** JSON is the default: a table mentions it only beside other types. */
function isJson({ mediaType }: MediaType): boolean {
  return mediaType === "application/json";
}

function listMediaTypes(content: readonly MediaType[], { labels }: TableContext): Inline {
  if (content.length === 0) return NOTHING;
  const types = content.map(({ mediaType }) => code(mediaType));
  return listInLabel(types, labels.separator);
}

function describeTypes(content: readonly MediaType[], context: TableContext, links: Links): Inline {
  if (content.length === 0) return NOTHING;
  const types = content.map(({ schema }) => (schema ? describeType(schema, context, links) : markup("any")));
  return joinInline(uniqueInline(types), markup(" \\| "));
}

/** The headers and examples of a failure. */
function describeDetails(response: Response, owner: string, context: TableContext): Section {
  const { labels } = context;
  const status = code(response.status);
  const title = fillLabel(labels.headersOf, { status });
  const headers = buildHeaders(response, { owner, title }, context);
  const named = (name: Inline): Inline => fillLabel(labels.exampleOfNamed, { status, name });
  const isOneOfSeveral = response.content.length > 1;
  const examples = response.content.flatMap((media) => {
    const only = isOneOfSeveral ? named(code(media.mediaType)) : fillLabel(labels.exampleOf, { status });
    return showExamples(media, context, { only, named });
  });
  return { ...headers, blocks: [...headers.blocks, ...examples] };
}

/** Only where the result has the envelope's field. */
function describeEnvelope(operation: Operation, { envelope }: PageModel, context: TableContext): Block[] {
  const { labels } = context;
  if (envelope === undefined) return [];
  const fields = new Set(listBodyFields(operation, context).map(({ wireName }) => wireName));
  if (!fields.has(envelope.status)) return [];
  const ok = listInLabel(
    envelope.ok.map((value) => code(String(value))),
    labels.separator,
  );
  const status = fillLabel(labels.envelopeStatus, { status: code(envelope.status), ok });
  const phrases = listPhrases(envelope, fields, labels);
  if (phrases.length === 0) return [paragraph(status)];
  const others = fillLabel(labels.envelopeFields, { fields: listInLabel(phrases, labels.clause) });
  return [paragraph(joinInline([status, markup(labels.sentence), others]))];
}

function listPhrases(envelope: Envelope, fields: ReadonlySet<string>, labels: Labels): Inline[] {
  const phrases = [
    [envelope.code, labels.envelopeCode],
    [envelope.message, labels.envelopeMessage],
    [envelope.requestId, labels.envelopeRequestId],
  ] as const;
  return phrases.flatMap(([field, label]) => {
    return field !== undefined && fields.has(field) ? [fillLabel(label, { field: code(field) })] : [];
  });
}
