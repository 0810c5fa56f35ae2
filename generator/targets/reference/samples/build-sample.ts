import type { Language } from "../../../languages/language.ts";
import type { SampleField } from "../../../languages/http-request.ts";
import { buildSampleView, type SampleInput } from "../../../languages/sample-view.ts";
import { nameSdkPackage, toPackageWords } from "../../../languages/package-name.ts";
import { mapInt64 } from "../../../model/int64/map-int64.ts";
import { chooseSchemes, EXAMPLE_SERVER, findBaseUrl, writeInt64 } from "../../../languages/typescript-client.ts";
import { listTokenRequests } from "../../../model/operations/token-requests.ts";
import type { InputField, JsonNumber, Operation } from "../../../model/model.ts";
import { isJsonObject } from "../../../syntax/json-value.ts";
import { textWidth } from "../../../printing/text-width.ts";
import { WIDTH, type Code, type Printable } from "../../../printing/value-layout.ts";
import { fitValue } from "../../../model/samples/fit-value.ts";
import { hasExample } from "../../../model/samples/sampler.ts";
import { chooseBodyExample } from "../../../model/operations/body-example.ts";
import { findBodyMedia } from "../../../model/operations/media-types.ts";
import type { CodeBlock } from "../content/block.ts";
import type { TableContext } from "../page-context.ts";
import { findOwnSample, findPackage, nameSampledCall } from "./own-sample.ts";
import { templateOf } from "./read-languages.ts";

/** How many fields that can be left out a sample shows where all can, or all of a body. */
const MAX_OPTIONAL_FIELDS = 5;

/** The sample of a call: the document's own for this language, or else what the language's template prints. */
export function buildSample(operation: Operation, language: Language, context: TableContext): CodeBlock {
  const { fence, prettier = false } = language.file;
  const given = findOwnSample(operation.samples, language, nameSampledCall(operation, language, context));
  // The document's own text is not trimmed.
  if (given !== undefined) return { kind: "code", text: given, language: fence, isVerbatim: prettier };
  const template = templateOf(language.name);
  const view = buildSampleView(language, describeSample(operation, language, context));
  const text = context.printTemplate(template, view).trimEnd();
  return { kind: "code", text, language: fence, isVerbatim: prettier && hasLongLine(text) };
}

/** Values are laid out as prettier would; the statements around them, which the template prints, may be too long for it. */
function hasLongLine(text: string): boolean {
  return text.split("\n").some((line) => /^[^\s}]/.test(line) && textWidth(line) > WIDTH);
}

function describeSample(operation: Operation, language: Language, context: TableContext): SampleInput {
  const { model, options, indents } = context;
  const server = findBaseUrl(operation.servers ?? model.servers);
  return {
    operation,
    fields: chooseFields(operation, context).map((field) => sampleField(field, language, context)),
    schemes: chooseSchemes(operation, model.securitySchemes),
    server: server ?? EXAMPLE_SERVER,
    client: model.client,
    tokens: listTokenRequests(model),
    hasServer: findBaseUrl(model.servers) !== undefined,
    package: namePackage(language, context),
    isWire: options.fieldNames === "wire",
    indents: indents(templateOf(language.name)),
  };
}

function namePackage(language: Language, context: TableContext): SampleInput["package"] {
  const given = findPackage(language.name, context.options);
  if (given !== undefined) return { name: given, isGiven: true };
  const { spec } = context.model;
  const name = language.isSdk ? nameSdkPackage(spec, context.model) : language.namePackage(toPackageWords(spec));
  return { name, isGiven: false };
}

/** Those that a call cannot do without; where it needs nothing, or nothing of its body, some that the author gave a value. */
function chooseFields(operation: Operation, context: TableContext): readonly InputField[] {
  const { schemas } = context;
  const { fields } = operation.input;
  const required = fields.filter((field) => field.required);
  if (required.some(isInBody)) return required;
  const optional = required.length === 0 ? fields : fields.filter(isInBody);
  const isTogether = findFieldsOfExample(operation, context);
  const isShown = (field: InputField): boolean =>
    isWholeBody(field, operation, context) || (hasKnownValue(field, schemas) && isTogether(field));
  const shown = optional.filter(isShown).slice(0, MAX_OPTIONAL_FIELDS);
  return fields.filter((field) => field.required || shown.includes(field));
}

/** Whether the document gives a value for a field: an example, or a discriminator's. */
function hasKnownValue(field: InputField, schemas: TableContext["schemas"]): boolean {
  return hasExample(field, schemas) || field.schema.variantValues !== undefined;
}

/** A field with an example of its own may contradict the example of the body. */
function findFieldsOfExample(operation: Operation, { schemas }: TableContext): (field: InputField) => boolean {
  const media = findBodyMedia(operation);
  const example = media && chooseBodyExample(media, schemas)?.value;
  if (operation.input.body !== "spread" || example === undefined || !isJsonObject(example)) return () => true;
  return (field) => !isInBody(field) || Object.hasOwn(example, field.wireName);
}

/** Few authors mean a body that they describe as one value when they do not say that it is required. */
function isWholeBody(field: InputField, { input }: Operation, { sampler }: TableContext): boolean {
  if (input.body !== "whole" || !isInBody(field)) return false;
  const value = sampler.sample(field, "request") ?? {};
  return field.files !== undefined || typeof value !== "object" || Object.keys(value).length > 0;
}

function isInBody(field: InputField): boolean {
  return field.in === "body";
}

function sampleField(
  field: InputField,
  language: Language,
  { sampler, schemas, model: { int64 } }: TableContext,
): SampleField {
  if (field.files !== undefined) return { field, value: language.bytes };
  const value = fitValue(sampler.sample(field, "request") ?? null, field.schema, { schemas });
  if (!language.isSdk || int64 === undefined) return { field, value };
  const map = (integer: JsonNumber): Code | string => writeInt64(int64, integer);
  // A value with code in it is what can be printed.
  return { field, value, written: mapInt64(value, field.schema, { schemas, map }) as Printable };
}
