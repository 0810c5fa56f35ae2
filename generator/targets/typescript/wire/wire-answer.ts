import { isJsonObject } from "../../../syntax/json-value.ts";
import type { ApiModel, JsonObject, JsonValue, MediaType, Operation } from "../../../model/model.ts";
import { findResultMedia } from "../../../model/operations/responses.ts";
import { omitUndefined } from "../../../model/omit-undefined.ts";
import type { Sampler } from "../../../model/samples/sampler.ts";
import { printCompactJson } from "../../../printing/json-text.ts";
import type { WireSchemas } from "../components/wire-schemas.ts";

export interface WireAnswerContext {
  readonly model: ApiModel;
  readonly sampler: Sampler;
  readonly schemas: WireSchemas;
}

/** The answer of the test's server: a sample of the result's schema. */
export function describeAnswer(operation: Operation, context: WireAnswerContext): JsonObject {
  const { method, result } = operation;
  const media = findResultMedia(operation);
  const status = toStatus(result.status);
  if (media === undefined || method === "HEAD" || status === 204) return { status, kind: "none" };
  const { kind, mediaType, schema, pointer } = media;
  return omitUndefined({
    status,
    kind,
    mediaType: mediaType.replaceAll("*", "octet-stream"),
    body: sampleBody(media, context),
    schema: kind === "json" && schema !== undefined ? context.schemas.take(`${pointer}/schema`) : undefined,
    unwrap: result.unwrap,
  });
}

function sampleBody(media: MediaType, { sampler, model }: WireAnswerContext): JsonValue {
  const { kind, schema, itemSchema, examples } = media;
  if (kind === "sequence")
    return itemSchema === undefined ? [] : [sampler.sample({ schema: itemSchema }, "response") ?? null];
  const value = schema === undefined ? {} : (sampler.sample({ schema, examples }, "response") ?? null);
  if (kind === "json") return setSuccess(value, model);
  return typeof value === "string" ? value : printCompactJson(value);
}

/** Sets the status of an envelope to success. */
function setSuccess(body: JsonValue, { envelope }: ApiModel): JsonValue {
  if (envelope === undefined || !isJsonObject(body)) return body;
  const { status, ok } = envelope;
  const given = body[status];
  const [first = 200] = ok;
  return given === undefined ? body : { ...body, [status]: typeof given === "string" ? String(first) : first };
}

/** A range becomes its first status. */
function toStatus(status = "200"): number {
  const code = Number(status.replace(/XX$/i, "00"));
  return Number.isInteger(code) ? code : 200;
}
