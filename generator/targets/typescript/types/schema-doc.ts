import { stringifyJson } from "../../../syntax/stringify-json.ts";
import type { EnumMember, Example, InputField, JsonValue, Schema } from "../../../model/model.ts";
import { toCommentLines, toCommentText } from "../code/comment.ts";
import { listFirstLines } from "../code/first-lines.ts";

/** The documentation lines for a value with this schema. */
export function describeSchema(schema: Schema): string[] {
  return describeValue({ ...schema, schema });
}

/** The documentation lines for a field of a request. */
export function describeField(field: InputField): string[] {
  return describeValue(field);
}

interface DescribedValue {
  readonly description?: string;
  readonly deprecated: boolean;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

function describeValue({ description = "", deprecated, schema, examples }: DescribedValue): string[] {
  const [example] = examples;
  return documentValue({
    text: description,
    values: describeValues(schema),
    ...(schema.default && { fallback: schema.default }),
    ...(example && { example }),
    ...(schema.externalDocs && { link: schema.externalDocs.url }),
    deprecated,
  });
}

/** The documentation of a value, apart from its type. */
export interface ValueNotes {
  readonly text: string;
  /** Lines that explain its values. */
  readonly values: readonly string[];
  readonly fallback?: { readonly value: JsonValue };
  readonly example?: { readonly value: JsonValue };
  readonly link?: string;
  readonly deprecated: boolean;
}

/** The lines of a comment, as editors show them. */
export function documentValue({ text, values, fallback, example, link, deprecated }: ValueNotes): string[] {
  const tags = [
    ...tagValue("defaultValue", fallback),
    ...tagValue("example", example),
    ...(link === undefined ? [] : [`@see ${toCommentText(link)}`]),
    ...(deprecated ? ["@deprecated"] : []),
  ];
  return joinParagraphs(listFirstLines(toCommentLines(text)), values, tags);
}

/** A longer value would fill an editor's window and hide the rest of the documentation. */
const MAX_VALUE = 120;

function tagValue(tag: string, value: { readonly value: JsonValue } | undefined): string[] {
  const text = value === undefined ? "" : toCodeText(value.value);
  return text === "" || text.length > MAX_VALUE ? [] : [`@${tag} ${text}`];
}

/**
 * Explains the values of an enum that are described in the document or too long for a number. Members of the type
 * itself are not repeated.
 */
export function describeValues(schema: Schema): string[] {
  switch (schema.kind) {
    case "array":
      return describeValues(schema.items);
    case "enum":
      return schema.members.flatMap((member) => describeMember(member, isWidened(schema)));
    case "literal":
      return isWidened(schema) ? describeMember({ value: schema.value }, true) : [];
    case "union":
      return schema.members.filter(isWidened).flatMap(describeValues);
    default:
      return [];
  }
}

/** Whether the type is `number` because a double cannot represent the values. */
function isWidened(schema: Schema): boolean {
  if (schema.kind === "enum") return schema.members.some(({ value }) => typeof value === "bigint");
  return schema.kind === "literal" && typeof schema.value === "bigint";
}

function describeMember({ value, description }: EnumMember, isListed: boolean): string[] {
  const meaning = toCommentText(description ?? "");
  if (meaning === "" && !isListed) return [];
  const item = `- \`${toCodeText(value).replaceAll("`", "'")}\``;
  return [meaning === "" ? item : `${item}: ${meaning}`];
}

/** Joins paragraphs with blank lines. */
export function joinParagraphs(...paragraphs: readonly (readonly string[])[]): string[] {
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph, index) => (index === 0 ? paragraph : ["", ...paragraph]));
}

function toCodeText(value: JsonValue): string {
  return toCommentText(stringifyJson(value));
}
