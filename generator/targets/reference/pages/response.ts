import type { JsonValue, Operation, Property, RefSchema, Schema } from "../../../model/model.ts";
import { chooseMediaType } from "../../../model/operations/media-types.ts";
import { chooseInView } from "../examples/choose-in-view.ts";
import { buildFieldTable, type Field, type Section } from "../schemas/field-tables.ts";
import { fillLabel } from "../labels.ts";
import { makeValue } from "../examples/make-value.ts";
import { toFence } from "../markdown/fence.ts";
import { toInlineCode } from "../markdown/inline-code.ts";
import { describeDiscriminator, describeWhole, listFields } from "../schemas/models.ts";
import { printPath } from "../names/model-path.ts";
import { nameRoots } from "../names/name-models.ts";
import type { TableContext } from "../page-context.ts";
import { printType } from "../schemas/type-text.ts";
import type { Links } from "../names/model-links.ts";

/** The fields of what a call gives, where that is an object. */
export function resultFields({ result }: Operation, context: TableContext): readonly Field[] {
  return result.schema === undefined ? [] : listFields(result.schema, context);
}

/** The fields of the whole body of a success, of which the result may be one. */
export function listBodyFields(operation: Operation, context: TableContext): readonly Field[] {
  const { responses, result } = operation;
  if (result.unwrap === undefined) return resultFields(operation, context);
  const response = responses.find(({ status }) => status === result.status);
  const schema = response && chooseMediaType(response.content)?.schema;
  return schema === undefined ? [] : listFields(schema, context);
}

/** What a call gives: the type, its fields, and an example. */
export function buildResponse(operation: Operation, context: TableContext): Section {
  const { labels } = context;
  const { result } = operation;
  const headers = buildHeaders(operation, context);
  if (result.kind === "none") {
    const nothing = result.unwrap === undefined ? labels.noContent : labels.noResult;
    return { ...headers, blocks: [nothing, ...headers.blocks] };
  }
  const fields = resultFields(operation, context);
  const links: Links = new Map();
  const table =
    fields.length > 0 ? buildFieldTable("response", fields, nameRoots(operation).result, context) : undefined;
  const type = fillLabel(labels.type, { type: printResultType(operation, table !== undefined, { context, links }) });
  const whole =
    result.schema === undefined ? [] : describeResult(result.schema, table !== undefined, { context, links });
  const example = printExample(operation, context);
  return {
    blocks: [
      type,
      ...(table?.blocks ?? []),
      ...whole,
      ...(example === undefined ? [] : [labels.exampleResults, example]),
      ...headers.blocks,
    ],
    notes: [...(table?.notes ?? []), ...headers.notes],
    links: new Map([...links, ...(table?.links ?? []), ...headers.links]),
  };
}

/** The headers of a success. */
function buildHeaders(operation: Operation, context: TableContext): Section {
  const { responses, result } = operation;
  const headers = responses.find(({ status }) => status === result.status)?.headers ?? [];
  if (headers.length === 0) return { blocks: [], notes: [], links: new Map() };
  const owner = `${nameRoots(operation).result}.headers`;
  const table = buildFieldTable("response", headers, owner, context);
  return { ...table, blocks: [context.labels.responseHeaders, ...table.blocks] };
}

/** What holds for all of a result that has no section of its own. */
function describeResult(schema: Schema, hasTable: boolean, { context, links }: Linking): string[] {
  if (hasTable) return describeWhole(schema, context, links);
  const union = schema.kind === "array" ? schema.items : schema;
  if (schema.kind === "ref") return [];
  return [
    ...(union.kind === "union" ? describeDiscriminator(union, context, links) : []),
    ...describeWhole(schema, context, links),
  ];
}

/** A type whose fields follow is named; any other is linked to where it is explained. */
function printResultType({ result }: Operation, hasTable: boolean, { context, links }: Linking): string {
  const { schema } = result;
  if (schema === undefined || result.kind === "binary") return toInlineCode(result.mediaType ?? "any");
  if (!hasTable) return printType(schema, context, links);
  return toInlineCode(schema.kind === "ref" ? nameSchema(schema, context) : "object");
}

function nameSchema(schema: RefSchema, { names, labels, view }: TableContext): string {
  const name = names.find(schema, view);
  return name === undefined ? schema.key : printPath(name.path, labels);
}

interface Linking {
  readonly context: TableContext;
  readonly links: Links;
}

function printExample(operation: Operation, context: TableContext): string | undefined {
  const { kind } = operation.result;
  if (kind === "binary") return undefined;
  const value = chooseResult(operation, context);
  if (value === undefined) return undefined;
  const isText = kind !== "json" && typeof value === "string";
  return isText ? toFence(value, "text") : context.printExample(value);
}

function chooseResult({ result }: Operation, { schemas, model, view }: TableContext): JsonValue | undefined {
  const { schema, examples } = result;
  if (schema === undefined) return examples[0]?.value;
  const chosen = chooseInView(schema, { schemas, view }, examples);
  if (chosen !== undefined) return chosen.value;
  // An error's code is no part of a success, unless the document says which one.
  const isErrorCode = ({ wireName, required, schema: { examples: own } }: Property): boolean =>
    wireName === model.envelope?.code && !required && own.length === 0;
  return makeValue(schema, { schemas, direction: "response", isLeftOut: isErrorCode });
}
