import type { Envelope, MediaType, Operation } from "../../../model/model.ts";
import { paragraph, type Block } from "../content/block.ts";
import { code, joinInline, markdown, markup, uniqueInline, type Inline } from "../content/inline.ts";
import { fillLabel, listInLabel, type Labels } from "../labels.ts";
import type { Section } from "../schemas/field-tables.ts";
import { buildTable, toRow } from "../tables.ts";
import type { PageModel, TableContext } from "../page-context.ts";
import { describeType } from "../schemas/describe-type.ts";
import { resultFields } from "./response.ts";
import type { Links } from "../names/model-links.ts";

/** How a call can fail: the responses that are no success, and what an envelope says. No blocks where nothing is known. */
export function buildErrors(operation: Operation, context: TableContext): Section {
  const links: Links = new Map();
  const blocks = describeEnvelope(operation, context.model, context);
  const failures = operation.responses.filter(
    ({ status }) => !/^[123]/.test(status) && status !== operation.result.status,
  );
  if (failures.length > 0) {
    const rows = failures.map(({ status, description, content }) =>
      toRow({
        status: code(status),
        type: describeTypes(content, context, links),
        description: markdown(description),
      }),
    );
    blocks.push(buildTable("errors", rows, context));
  }
  return { blocks, notes: [], links };
}

function describeTypes(content: readonly MediaType[], context: TableContext, links: Links): Inline {
  if (content.length === 0) return markup("-");
  const types = content.map(({ schema }) => (schema ? describeType(schema, context, links) : markup("any")));
  return joinInline(uniqueInline(types), markup(" \\| "));
}

/** Only where the result has the envelope's field. */
function describeEnvelope(operation: Operation, { envelope }: PageModel, context: TableContext): Block[] {
  const { labels } = context;
  if (envelope === undefined) return [];
  const fields = new Set(resultFields(operation, context).map(({ wireName }) => wireName));
  if (!fields.has(envelope.status)) return [];
  const ok = listInLabel(
    envelope.ok.map((value) => code(String(value))),
    labels.separator,
  );
  const status = fillLabel(labels.envelopeStatus, { status: code(envelope.status), ok });
  const phrases = listPhrases(envelope, fields, labels);
  if (phrases.length === 0) return [paragraph(status)];
  const others = fillLabel(labels.envelopeFields, { fields: listInLabel(phrases, labels.separator) });
  return [paragraph(joinInline([status, markup(" "), others]))];
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
