import type { InputField, JsonValue, Operation } from "../../../model/model.ts";
import type { Sampler } from "../../../model/samples/sampler.ts";
import type { SchemaIndex } from "../../../model/schemas/properties.ts";
import { printCompactJson } from "../../../printing/json-text.ts";
import { toCall, type CodeValue } from "../code/code-value.ts";
import { fitInput } from "./fit-input.ts";

export interface InputSampling {
  readonly sampler: Sampler;
  readonly schemas: SchemaIndex;
}

/** The argument that the test of an operation calls its method with, or why there is none. */
export function sampleInput(operation: Operation, sampling: InputSampling): Readonly<Record<string, unknown>> | string {
  const { method, input } = operation;
  if (/^(?:TRACE|CONNECT)$/.test(method)) return `fetch does not send ${method}.`;
  const hasBody = !/^(?:GET|HEAD)$/.test(method);
  const values = new Map<string, JsonValue | CodeValue | readonly CodeValue[]>();
  for (const field of input.fields) {
    const value = field.in === "body" && !hasBody ? undefined : sampleField(field, operation, sampling);
    if (value !== undefined) values.set(field.key, value);
    else if (field.required) return `No value of ${field.key} is known.`;
  }
  return Object.fromEntries(values);
}

function sampleField(field: InputField, operation: Operation, { sampler, schemas }: InputSampling) {
  const file = toCall("new Blob", ["content"]);
  if (field.files !== undefined) return field.files === "many" ? [file] : file;
  const kind = kindOfWhole(field, operation);
  const value = sampler.sample(field, "request");
  const isText = kind === "text" || kind === "xml" || kind === "sequence";
  if (isText && value !== undefined) return typeof value === "string" ? value : printCompactJson(value);
  return value === undefined ? undefined : fitInput(value, field.schema, schemas);
}

/** What a field is that is the whole body. */
function kindOfWhole({ in: place }: InputField, { input, body }: Operation) {
  if (input.body !== "whole" || place !== "body") return undefined;
  return body?.content.find(({ mediaType }) => mediaType === input.mediaType)?.kind;
}
