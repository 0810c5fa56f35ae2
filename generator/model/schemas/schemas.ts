/** https://spec.openapis.org/oas/v3.1.1.html#schema-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { schemaKeyOf, schemaPointer } from "../../document/references/schema-reference.ts";
import { buildAnnotations, hasAnnotations, isAnnotation } from "./annotations.ts";
import { compareText } from "../names/compare-text.ts";
import { buildEnum } from "./enums.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { mergeScalars } from "./merge-schemas.ts";
import type { JsonValue, LiteralSchema, Pointer, Schema, SchemaBase } from "../model.ts";
import { buildAssertions, deniesAll, isAssertionKeyword } from "./assertions.ts";
import { buildTyped } from "./typed-schemas.ts";
import { type SourceObject, asList, asObject, asText, asTexts, isObject } from "../../syntax/values.ts";

export { schemaKeyOf, schemaPointer };

/**
 * Builds a schema of the normalized document. Keywords side by side all apply, so a schema with several kinds of them
 * becomes an intersection.
 */
export function buildSchema(value: unknown, pointer: Pointer): Schema {
  if (value === false) return { ...buildAnnotations({}, pointer), kind: "never" };
  if (!isObject(value)) return { ...buildAnnotations({}, pointer), kind: "unknown" };
  if (deniesAll(value)) return { ...buildAnnotations(value, pointer), kind: "never" };
  const rules = buildAssertions(value);
  const schema = buildCombined(value, pointer);
  return rules.length === 0 ? schema : { ...schema, rules };
}

function buildCombined(value: SourceObject, pointer: Pointer): Schema {
  const isCombined = COMBINING.some((keyword) => Object.hasOwn(value, keyword));
  const parts = isCombined
    ? [...buildReference(value, pointer), ...buildAllOf(value, pointer), ...buildUnions(value, pointer)]
    : [];
  if (parts.length === 0) return buildOwn(value, pointer, buildAnnotations(value, pointer));
  return combine(mergeParts([...parts, ...buildBeside(value, pointer)]), value, pointer);
}

/** Limits of one string or number from several places become one schema. */
function mergeParts(parts: readonly Schema[]): readonly Schema[] {
  return parts.reduce<Schema[]>((merged, part) => {
    const last = merged.at(-1);
    const both = last && mergeScalars(last, part);
    return both === undefined ? [...merged, part] : [...merged.slice(0, -1), both];
  }, []);
}

function combine(parts: readonly Schema[], value: SourceObject, pointer: Pointer): Schema {
  const [only] = parts;
  if (only === undefined || parts.length > 1)
    return { ...buildAnnotations(value, pointer), kind: "intersection", members: parts };
  return hasAnnotations(value) || only.pointer === pointer ? overrideAnnotations(only, value, pointer) : only;
}

/** Annotations next to a single part, such as a description next to `$ref`, take precedence over those of the part. */
function overrideAnnotations(part: Schema, value: SourceObject, pointer: Pointer): Schema {
  const { deprecated, readOnly, writeOnly, examples, ...texts } = buildAnnotations(value, pointer);
  return {
    ...part,
    ...texts,
    deprecated: deprecated || part.deprecated,
    readOnly: readOnly || part.readOnly,
    writeOnly: writeOnly || part.writeOnly,
    examples: examples.length > 0 ? examples : part.examples,
  };
}

function buildReference(value: SourceObject, pointer: Pointer): Schema[] {
  const key = asText(value["$ref"]) === undefined ? undefined : schemaKeyOf(asText(value["$ref"]) ?? "");
  return key === undefined ? [] : [{ ...buildAnnotations({}, pointer), kind: "ref", key }];
}

function buildAllOf(value: SourceObject, pointer: Pointer): Schema[] {
  return asList(value["allOf"])
    .map((member, index) => buildSchema(member, joinPointer(pointer, "allOf", index)))
    .filter(({ kind }) => kind !== "unknown");
}

function buildUnions(value: SourceObject, pointer: Pointer): Schema[] {
  return (["oneOf", "anyOf"] as const).flatMap((keyword) => {
    const members = asList(value[keyword]).map((member, index) =>
      buildSchema(member, joinPointer(pointer, keyword, index)),
    );
    const [only] = members;
    if (only === undefined) return [];
    if (members.length === 1) return [only];
    if (members.every(isConstant)) return [buildConstants(members, joinPointer(pointer, keyword))];
    const discriminator = buildDiscriminator(value["discriminator"], members);
    const annotations = buildAnnotations({}, joinPointer(pointer, keyword));
    return [{ ...annotations, kind: "union", members, isExclusive: keyword === "oneOf", ...discriminator }];
  });
}

/** https://spec.openapis.org/oas/v3.1.1.html#annotated-enumerations */
function buildConstants(members: readonly LiteralSchema[], pointer: Pointer): Schema {
  const values = members.map(({ value, title, description }) => omitUndefined({ value, name: title, description }));
  return { ...buildAnnotations({}, pointer), kind: "enum", members: values };
}

function isConstant(schema: Schema): schema is LiteralSchema {
  return schema.kind === "literal";
}

/**
 * https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 * Without a mapping, the value is the schema's key. The mapping is in the order of the members.
 */
function buildDiscriminator(
  value: unknown,
  members: readonly Schema[],
): Pick<Extract<Schema, { kind: "union" }>, "discriminator"> {
  const wireName = asText(asObject(value)["propertyName"]);
  if (wireName === undefined) return {};
  const explicit = Object.entries(asObject(asObject(value)["mapping"])).flatMap(([text, reference]) => {
    const schemaKey = typeof reference === "string" ? schemaKeyOf(reference) : undefined;
    return schemaKey === undefined ? [] : [{ value: text, schemaKey }];
  });
  const implied = members.flatMap((member) =>
    member.kind === "ref" && !explicit.some(({ schemaKey }) => schemaKey === member.key)
      ? [{ value: member.key, schemaKey: member.key }]
      : [],
  );
  const fallback = asText(asObject(value)["defaultMapping"]);
  const defaultKey = fallback === undefined ? undefined : schemaKeyOf(fallback);
  const places = new Map(members.map((member, index) => [member.kind === "ref" ? member.key : "", index]));
  const placeOf = ({ schemaKey }: { schemaKey: string }): number => places.get(schemaKey) ?? members.length;
  const mapping = [...explicit, ...implied.filter(({ schemaKey }) => schemaKey !== defaultKey)].sort(
    (a, b) => placeOf(a) - placeOf(b) || compareText(a.value, b.value),
  );
  return { discriminator: { wireName, mapping, ...(defaultKey !== undefined && { defaultKey }) } };
}

/** Keywords that `buildCombined` turns into parts. */
const COMBINING = ["$ref", "allOf", "oneOf", "anyOf"];

/** Keywords that are handled elsewhere or do not restrict the value. */
const OTHER_PARTS = new Set([...COMBINING, "discriminator"]);

/** The schema's own keywords next to references and combinations, if they restrict the value. */
function buildBeside(value: SourceObject, pointer: Pointer): Schema[] {
  const keywords = Object.keys(value).filter(
    (keyword) => !OTHER_PARTS.has(keyword) && !isAnnotation(keyword) && !isAssertionKeyword(keyword),
  );
  const isSaid = keywords.some((keyword) => keyword !== "type" || asTexts([value["type"]]).includes("null"));
  return isSaid ? [buildOwn(value, pointer, buildAnnotations({}, pointer))] : [];
}

function buildOwn(value: SourceObject, pointer: Pointer, annotations: SchemaBase): Schema {
  if (Object.hasOwn(value, "const")) return { ...annotations, kind: "literal", value: value["const"] as JsonValue };
  const members = buildEnum(value);
  return members.length > 0 ? { ...annotations, kind: "enum", members } : buildTyped(value, pointer, annotations);
}
