/** https://spec.openapis.org/oas/v3.1.1.html#media-type-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { findStyle, STYLES } from "../../document/shapes/parameter-styles.ts";
import { compareText } from "../names/compare-text.ts";
import { buildExamples } from "../examples.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { buildHeaders } from "./headers.ts";
import { parseJsonText } from "../../syntax/parse-json-text.ts";
import type { Example, MediaType, MediaTypeKind, Operation, Pointer, PropertyEncoding } from "../model.ts";
import { buildSchema } from "../schemas/schemas.ts";
import { type SourceObject, asText, objectEntries } from "../../syntax/values.ts";

/** The media types of a `content` map, sorted by name. */
export function buildContent(value: unknown, pointer: Pointer): MediaType[] {
  return objectEntries(value).map(([mediaType, media]) => {
    const at = joinPointer(pointer, mediaType);
    return omitUndefined({
      mediaType,
      kind: kindOfMediaType(mediaType),
      schema: Object.hasOwn(media, "schema") ? buildSchema(media["schema"], joinPointer(at, "schema")) : undefined,
      itemSchema: Object.hasOwn(media, "itemSchema")
        ? buildSchema(media["itemSchema"], joinPointer(at, "itemSchema"))
        : undefined,
      examples: buildMediaExamples(mediaType, media),
      encoding: objectEntries(media["encoding"]).map(([property, encoding]) => buildEncoding(property, encoding, at)),
      pointer: at,
    });
  });
}

/** The examples of a media type. Serialized ones are parsed as JSON or text. */
function buildMediaExamples(mediaType: string, media: SourceObject): Example[] {
  const kind = kindOfMediaType(mediaType);
  if (kind === "json") return buildExamples(media, parseJsonText);
  return buildExamples(media, kind === "text" || kind === "xml" || kind === "sequence" ? (text) => text : undefined);
}

/** https://spec.openapis.org/oas/v3.1.1.html#encoding-object */
function buildEncoding(property: string, encoding: SourceObject, pointer: Pointer): PropertyEncoding {
  return omitUndefined({
    property,
    contentType: asText(encoding["contentType"]),
    style: encoding["style"] === undefined ? undefined : (findStyle("query", encoding["style"]) ?? STYLES.query[0]),
    explode: typeof encoding["explode"] === "boolean" ? encoding["explode"] : undefined,
    allowReserved: encoding["allowReserved"] === true,
    headers: buildHeaders(encoding["headers"], joinPointer(pointer, "encoding", property, "headers")),
  });
}

const KINDS: readonly (readonly [RegExp, MediaTypeKind])[] = [
  [/^(?:application\/json|text\/json|application\/[^;]*\+json|\*\/\*)$/, "json"],
  [/^application\/x-www-form-urlencoded$/, "form"],
  [/^multipart\//, "multipart"],
  [/^(?:text\/event-stream|application\/(?:jsonl|x-jsonlines|x-ndjson|ndjson|json-seq|.*\+json-seq))$/, "sequence"],
  [/^(?:application|text)\/(?:xml|[^;]*\+xml)$/, "xml"],
  [/^text\//, "text"],
];

/** The kind of a media type. Parameters such as a charset are ignored, and a range of all types counts as JSON. */
export function kindOfMediaType(mediaType: string): MediaTypeKind {
  const essence = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  return KINDS.find(([pattern]) => pattern.test(essence))?.[1] ?? "binary";
}

/** Whether a media type is a range, such as `image/*`: https://httpwg.org/specs/rfc9110.html#field.accept */
export function isMediaRange(mediaType: string): boolean {
  return /^\s*[^/;]+\/\*\s*(?:;|$)/.test(mediaType);
}

const PREFERENCE: readonly MediaTypeKind[] = ["json", "form", "multipart", "sequence", "text", "xml", "binary"];

/**
 * Chooses the media type that a client sends or accepts: by kind, then specific ones before ranges, then plain JSON
 * before `+json`. The document's order does not matter.
 */
export function chooseMediaType(content: readonly MediaType[]): MediaType | undefined {
  return [...content].sort((a, b) => rank(a) - rank(b) || compareText(a.mediaType, b.mediaType))[0];
}

/** The media type of a call's body; `undefined` if it has none. */
export function findBodyMedia({ body, input }: Pick<Operation, "body" | "input">): MediaType | undefined {
  return body?.content.find(({ mediaType }) => mediaType === input.mediaType);
}

function rank({ kind, mediaType }: MediaType): number {
  const isPlain = /^application\/json\s*(?:;|$)/i.test(mediaType);
  return PREFERENCE.indexOf(kind) * 4 + (isMediaRange(mediaType) ? 2 : 0) + (isPlain ? 0 : 1);
}
