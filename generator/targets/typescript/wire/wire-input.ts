import { isDeepStrictEqual } from "node:util";
import { writeInt64 } from "../../../languages/typescript-client.ts";
import { mapInt64 } from "../../../model/int64/map-int64.ts";
import type { ApiModel, InputField, JsonNumber, JsonObject, JsonValue, Operation } from "../../../model/model.ts";
import { makeScalar } from "../../../model/samples/make-scalar.ts";
import type { Sampler } from "../../../model/samples/sampler.ts";
import { resolveSchema, type SchemaIndex } from "../../../model/schemas/properties.ts";
import { findBodyMedia } from "../../../model/operations/media-types.ts";
import { printCompactJson } from "../../../printing/json-text.ts";
import { isCode, toCall, toCodeName, type CodeValue } from "../code/code-value.ts";
import { listLimitations } from "../limitations/list-limitations.ts";
import { allowsBody, isUnsendable } from "../limitations/request-limitations.ts";
import { fitInput } from "./fit-input.ts";

export interface InputSampling {
  readonly sampler: Sampler;
  readonly schemas: SchemaIndex;
  /** The type of 64-bit integers in the SDK. */
  readonly int64: ApiModel["int64"];
}

/** Samples the argument for testing an operation. Returns a text with the reason if there is none. */
export function sampleInput(operation: Operation, sampling: InputSampling): Readonly<Record<string, unknown>> | string {
  const obstacle = listLimitations(operation).find(({ isObstacle }) => isObstacle);
  if (obstacle !== undefined) return `The SDK ${obstacle.lack}: ${obstacle.instead}.`;
  const isSent = (field: InputField): boolean => !isUnsendable(field) && (field.in !== "body" || allowsBody(operation));
  const values = new Map<string, unknown>();
  for (const field of operation.input.fields.filter(isSent)) {
    const value = sampleField(field, operation, sampling);
    if (value !== undefined) values.set(field.key, convert(value, field, sampling));
    else if (field.required) return `No value of ${field.key} is known.`;
  }
  return Object.fromEntries(values);
}

/** The fields whose values in a request differ from those in the SDK. */
export function sampleConverted(operation: Operation, sampling: InputSampling): JsonObject | undefined {
  const fields = operation.input.fields.flatMap((field): [string, JsonValue][] => {
    const value = sampleField(field, operation, sampling);
    if (value === undefined || isCodeOrList(value)) return [];
    return convert(value, field, sampling) === value ? [] : [[field.key, value]];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function convert(value: Sampled, { schema }: InputField, { schemas, int64 }: InputSampling): unknown {
  if (int64 === undefined || isCodeOrList(value)) return value;
  const map = (integer: JsonNumber): CodeValue | string => {
    const written = writeInt64(int64, integer);
    return typeof written === "string" ? written : toCodeName(written.text);
  };
  const mapped = mapInt64(value, schema, { schemas, map });
  return isDeepStrictEqual(mapped, value) ? value : mapped;
}

type Sampled = JsonValue | CodeValue | readonly CodeValue[];

function isCodeOrList(value: Sampled): value is CodeValue | readonly CodeValue[] {
  const [first] = Array.isArray(value) ? (value as readonly Sampled[]) : [value];
  return typeof first === "object" && first !== null && isCode(first);
}

function sampleField(
  field: InputField,
  operation: Operation,
  { sampler, schemas }: InputSampling,
): Sampled | undefined {
  const file = toCall("new Blob", ["content"]);
  if (field.files !== undefined) return field.files === "many" ? [file] : file;
  const kind = kindOfWhole(field, operation);
  const sampled = sampler.sample(field, "request");
  const value = sampled === "" && field.in !== "body" ? makeText(field, schemas) : sampled;
  const isText = kind === "text" || kind === "xml" || kind === "sequence";
  if (isText && value !== undefined) return typeof value === "string" ? value : printCompactJson(value);
  return value === undefined ? undefined : fitInput(value, field.schema, schemas);
}

/** An empty parameter is a weak test: some servers treat it as absent. */
function makeText({ schema, wireName }: InputField, schemas: SchemaIndex): JsonValue {
  return makeScalar(resolveSchema(schema, schemas), wireName) ?? "";
}

/** The media type's kind, if a field is the whole body. */
function kindOfWhole({ in: place }: InputField, operation: Operation) {
  if (operation.input.body !== "whole" || place !== "body") return undefined;
  return findBodyMedia(operation)?.kind;
}
