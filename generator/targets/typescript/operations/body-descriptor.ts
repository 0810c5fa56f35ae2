/** https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
import type { MediaType, MediaTypeKind, Operation, PropertyEncoding } from "../../../model/model.ts";
import { hasStyle } from "../../../model/operations/form-fields.ts";
import { findBodyMedia, isMediaRange } from "../../../model/operations/media-types.ts";
import { allowsBody } from "../limitations/request-limitations.ts";
import { extend, toCall, toCodeName, type CodeValue } from "../code/code-value.ts";
import { describeTexts, type Int64Context } from "./int64-places.ts";
import { STYLES } from "./parameter-descriptor.ts";
import type { RuntimeValue, UseValue } from "./runtime-values.ts";

const CODECS: Readonly<Record<MediaTypeKind, RuntimeValue>> = {
  json: "json",
  form: "form",
  multipart: "multipart",
  text: "text",
  xml: "text",
  sequence: "text",
  binary: "binary",
};

/** The media type that each codec sends by default. */
const MEDIA_TYPES: Readonly<Partial<Record<RuntimeValue, string>>> = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  binary: "application/octet-stream",
};

/** Describes a body for the runtime: `json`, `{ ...json, key: "body" }`. */
export function describeBody(operation: Operation, use: UseValue, int64?: Int64Context): CodeValue | undefined {
  const { input, body } = operation;
  if (input.body === "none" || body === undefined) return undefined;
  const { mediaType } = input;
  const media = findBodyMedia(operation);
  const codec = allowsBody(operation) ? CODECS[media?.kind ?? "json"] : "unsendable";
  const whole = input.body === "whole" ? input.fields.find((field) => field.in === "body") : undefined;
  const places = codec === "json" ? describeTexts(media?.schema, int64, use) : undefined;
  const value = places ? toCall(use("exactJson"), places) : toCodeName(use(codec));
  return extend(value, {
    mediaType: isUsual(codec, mediaType) ? undefined : mediaType,
    key: whole?.key,
    isOptional: !body.required || undefined,
    isSentEmpty: isSentEmpty(operation) || undefined,
    fields: media && describeFields(media, use),
  });
}

/** Whether the method can be called without an argument although the body is required: then none of its fields is. */
function isSentEmpty({ input, body }: Operation): boolean {
  return input.body === "spread" && body?.required === true && input.fields.every(({ required }) => !required);
}

/** Whether the codec sends its own media type: a range cannot be sent. */
function isUsual(codec: RuntimeValue, mediaType = ""): boolean {
  const isRange = isMediaRange(mediaType) && codec !== "binary";
  return codec === "multipart" || codec === "unsendable" || isRange || mediaType === MEDIA_TYPES[codec];
}

/** Content types of fields. The runtime's defaults are omitted, and so are ranges, which cannot be sent. */
function describeFields({ kind, encoding }: MediaType, use: UseValue): ReadonlyMap<string, object> | undefined {
  if (kind !== "form" && kind !== "multipart") return undefined;
  const fields = encoding.flatMap((field): [string, object][] => {
    if (hasStyle(field)) return [[field.property, describeStyle(field, kind === "form", use)]];
    const contentType = field.contentType?.split(",").find((type) => !isMediaRange(type));
    return contentType === undefined ? [] : [[field.property, { contentType: contentType.trim() }]];
  });
  return fields.length > 0 ? new Map(fields) : undefined;
}

function describeStyle(field: PropertyEncoding, isUrlEncoded: boolean, use: UseValue): object {
  const { style = "form", explode, allowReserved } = field;
  const isOther = explode !== undefined && explode !== (style === "form");
  return {
    style: toCodeName(use(STYLES[style])),
    explode: isOther ? explode : undefined,
    // Only the delimiters of name and value must be encoded.
    encode: allowReserved && isUrlEncoded ? toCodeName(use("reservedInQuery")) : undefined,
  };
}
