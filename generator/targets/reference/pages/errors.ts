import type { Envelope, Operation } from "../../../model/model.ts";
import { fillLabel, type Labels } from "../labels.ts";
import type { Section } from "../schemas/field-tables.ts";
import { toCellCode, toInlineCode } from "../markdown/inline-code.ts";
import type { Block } from "../schemas/block.ts";
import { toRow } from "../tables.ts";
import type { PageModel, TableContext } from "../page-context.ts";
import { printType } from "../schemas/type-text.ts";
import { listBodyFields } from "./response.ts";
import type { Links } from "../names/model-links.ts";

/** How a call can fail: the responses that are no success, and what an envelope says. No blocks where nothing is known. */
export function buildErrors(operation: Operation, context: TableContext): Section {
  const links: Links = new Map();
  const blocks: Block[] = describeEnvelope(operation, context.model, context);
  const failures = operation.responses.filter(
    ({ status }) => !/^[123]/.test(status) && status !== operation.result.status,
  );
  if (failures.length > 0) {
    const { labels, options } = context;
    const rows = failures.map(({ status, description, content }) =>
      toRow({
        status: toCellCode(status),
        type:
          [...new Set(content.map(({ schema }) => (schema ? printType(schema, context, links) : "any")))].join(
            " \\| ",
          ) || "-",
        description: context.places.cell.toMarkdown(description),
      }),
    );
    blocks.push({ columns: context.tables.errors, rows, labels, options });
  }
  return { blocks, notes: [], links };
}

/** Only where the result has the envelope's field. */
function describeEnvelope(operation: Operation, { envelope }: PageModel, context: TableContext): string[] {
  const { labels } = context;
  if (envelope === undefined) return [];
  const fields = new Set(listBodyFields(operation, context).map(({ wireName }) => wireName));
  if (!fields.has(envelope.status)) return [];
  const ok = envelope.ok.map((value) => toInlineCode(String(value))).join(labels.separator);
  const status = fillLabel(labels.envelopeStatus, { status: toInlineCode(envelope.status), ok });
  const phrases = listPhrases(envelope, fields, labels);
  if (phrases.length === 0) return [status];
  return [`${status} ${fillLabel(labels.envelopeFields, { fields: phrases.join(labels.separator) })}`];
}

function listPhrases({ code, message, requestId }: Envelope, fields: ReadonlySet<string>, labels: Labels): string[] {
  const phrases = [
    [code, labels.envelopeCode],
    [message, labels.envelopeMessage],
    [requestId, labels.envelopeRequestId],
  ] as const;
  return phrases.flatMap(([field, label]) => {
    return field !== undefined && fields.has(field) ? [fillLabel(label, { field: toInlineCode(field) })] : [];
  });
}
