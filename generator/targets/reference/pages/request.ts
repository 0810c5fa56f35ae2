import type { InputField, JsonValue, Operation, Schema } from "../../../model/model.ts";
import { chooseInView } from "../examples/choose-in-view.ts";
import { buildFieldTable, type Section } from "../schemas/field-tables.ts";
import type { LanguageProfile } from "../../../languages/languages.ts";
import { makeValue } from "../examples/make-value.ts";
import { toFence } from "../markdown/fence.ts";
import { Code } from "../../../printing/value-layout.ts";
import { describeWhole } from "../schemas/models.ts";
import { nameRoots } from "../names/name-models.ts";
import type { TableContext } from "../page-context.ts";
import { PRETTIER_IGNORE } from "../../../printing/format.ts";

/** What a call takes. */
export function buildRequest(operation: Operation, context: TableContext): Section {
  const { fields } = operation.input;
  if (fields.length === 0) return { blocks: [context.labels.noParameters], notes: [], links: new Map() };
  const table = buildFieldTable("request", fields, nameRoots(operation).request, context);
  const schema = operation.input.body === "spread" ? findBodySchema(operation) : undefined;
  if (schema === undefined) return table;
  return { ...table, blocks: [...table.blocks, ...describeWhole(schema, context, table.links)] };
}

function findBodySchema({ body, input }: Operation): Schema | undefined {
  return body?.content.find(({ mediaType }) => mediaType === input.mediaType)?.schema;
}

/** How a call looks: as the document has it for this language, or else made from the fields that it cannot do without. */
export function buildSample(operation: Operation, profile: LanguageProfile, context: TableContext): string {
  const given = profile.samples.flatMap((language) =>
    operation.samples.filter((sample) => sample.language === language),
  )[0];
  if (given !== undefined && given.source.trim() !== "") {
    const fence = toFence(given.source.replace(/\s+$/, ""), profile.fence);
    // It is the document's text, and stays so.
    return profile.isFormattedByPrettier ? `${PRETTIER_IGNORE}\n${fence}` : fence;
  }
  const { client } = context.model;
  const fields = operation.input.fields.filter(({ required }) => required);
  const call = profile.printCall({
    client: profile.nameClient(client),
    method: profile.nameMethod(operation.name, client),
    fields: fields.map((field) => ({
      name: context.nameField?.(field.name) ?? field.key,
      value: isBytes(field, operation) ? printFiles(field, profile) : sampleOf(field, context),
    })),
  });
  return toFence(call, profile.fence);
}

function printFiles({ files }: InputField, { bytes }: LanguageProfile): Code {
  return new Code(files === "many" ? `[${bytes}]` : bytes);
}

/** Whether a field holds files, or is a whole body that is no text. */
function isBytes({ in: place, files }: InputField, { input, body }: Operation): boolean {
  if (files !== undefined) return true;
  const media = body?.content.find(({ mediaType }) => mediaType === input.mediaType);
  return input.body === "whole" && place === "body" && media?.kind === "binary";
}

function sampleOf({ schema, examples }: InputField, { schemas, view }: TableContext): JsonValue {
  const chosen = chooseInView(schema, { schemas, view }, examples);
  if (chosen !== undefined) return chosen.value;
  return makeValue(schema, { schemas, direction: "request" }) ?? null;
}
