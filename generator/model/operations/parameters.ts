/** https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { findStyle, STYLES } from "../../document/shapes/parameter-styles.ts";
import { buildExamples } from "../examples.ts";
import { omitUndefined } from "../omit-undefined.ts";
import type { Example, Parameter, ParameterPlace, ParameterSerialization, Pointer, Schema } from "../model.ts";
import { buildSchema } from "../schemas/schemas.ts";
import type { SharedParts } from "./shared-parts.ts";
import { toName } from "../names/words.ts";
import { type SourceObject, asList, asObject, asText, objectEntries } from "../../syntax/values.ts";

const PLACES: readonly ParameterPlace[] = ["path", "query", "querystring", "header", "cookie"];

/** Headers that come from media types and security schemes. The specification ignores parameters with these names. */
const RESERVED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/** Path, query, header and cookie parameters, in this order. Within each group they have the document's order. */
export function buildParameters(value: unknown, pointer: Pointer, shared: SharedParts): Parameter[] {
  const parameters = asList(value).flatMap((item, index) => {
    const source = asObject(item);
    return shared.parameters.get(source, "", () => buildParameter(source, joinPointer(pointer, index), shared)) ?? [];
  });
  return PLACES.flatMap((place) => parameters.filter((parameter) => parameter.in === place));
}

function buildParameter(value: SourceObject, ownPointer: Pointer, shared: SharedParts): Parameter | undefined {
  const wireName = asText(value["name"]);
  const place = PLACES.find((candidate) => candidate === value["in"]);
  if (wireName === undefined || place === undefined) return undefined;
  if (place === "header" && RESERVED_HEADERS.has(wireName.toLowerCase())) return undefined;
  const { name: sharedName, pointer = ownPointer } = shared.find(value) ?? {};
  const schema = buildHolderSchema(value, pointer);
  const own = buildHolderExamples(value);
  return omitUndefined({
    wireName,
    name: toName(wireName),
    in: place,
    required: place === "path" || value["required"] === true,
    deprecated: value["deprecated"] === true || schema.deprecated,
    description: asText(value["description"]) ?? schema.description,
    schema,
    serialization: buildSerialization(value, place),
    examples: own.length > 0 ? own : schema.examples,
    sharedName,
    pointer,
  });
}

/** The examples of a parameter or header. They may be in its only media type. */
export function buildHolderExamples(holder: SourceObject): Example[] {
  const own = buildExamples(holder);
  return own.length > 0 ? own : buildExamples(objectEntries(holder["content"])[0]?.[1] ?? {});
}

/** The schema of a parameter or header. It may be in its only media type. */
export function buildHolderSchema(holder: SourceObject, pointer: Pointer): Schema {
  if (Object.hasOwn(holder, "schema")) return buildSchema(holder["schema"], joinPointer(pointer, "schema"));
  const [mediaType, media] = objectEntries(holder["content"])[0] ?? ["", {}];
  return buildSchema(media["schema"], joinPointer(pointer, "content", mediaType, "schema"));
}

function buildSerialization(value: SourceObject, place: ParameterPlace): ParameterSerialization {
  const mediaType = Object.hasOwn(value, "schema") ? undefined : objectEntries(value["content"])[0]?.[0];
  if (mediaType !== undefined) return { kind: "content", mediaType };
  const styled = place === "querystring" ? "query" : place;
  const style = findStyle(styled, value["style"]) ?? STYLES[styled][0];
  const isExploded = style === "form" || style === "cookie";
  return {
    kind: "style",
    style,
    explode: typeof value["explode"] === "boolean" ? value["explode"] : isExploded,
    allowReserved: value["allowReserved"] === true,
  };
}
