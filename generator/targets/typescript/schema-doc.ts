import type { Example, InputField, JsonValue, Schema } from "../../model/model.ts";
import { toCommentLines, toCommentText } from "./comment.ts";

/** The documentation lines of what holds a value of this schema. */
export function describeSchema(schema: Schema): string[] {
  return describeValue({ ...schema, schema });
}

/** The documentation lines of a field of a request. */
export function describeField(field: InputField): string[] {
  return describeValue(field);
}

interface DescribedValue {
  readonly description?: string;
  readonly deprecated: boolean;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

function describeValue({ description, deprecated, schema, examples }: DescribedValue): string[] {
  const [example] = examples;
  const tags = [
    ...(schema.default ? [`@defaultValue ${toCodeText(schema.default.value)}`] : []),
    ...(example ? [`@example ${toCodeText(example.value)}`] : []),
    ...(schema.externalDocs ? [`@see ${toCommentText(schema.externalDocs.url)}`] : []),
    ...(deprecated ? ["@deprecated"] : []),
  ];
  return joinParagraphs(toCommentLines(description ?? ""), describeValues(schema), tags);
}

/** What the values of an enum mean, where the document says so and the type itself does not link to it. */
export function describeValues(schema: Schema): string[] {
  if (schema.kind === "array") return describeValues(schema.items);
  if (schema.kind !== "enum") return [];
  return schema.members.flatMap(({ value, description }) => {
    const meaning = toCommentText(description ?? "");
    return meaning === "" ? [] : [`- \`${toCodeText(value).replaceAll("`", "'")}\`: ${meaning}`];
  });
}

/** Paragraphs with a blank line between each two. */
export function joinParagraphs(...paragraphs: readonly (readonly string[])[]): string[] {
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph, index) => (index === 0 ? paragraph : ["", ...paragraph]));
}

function toCodeText(value: JsonValue): string {
  return toCommentText(JSON.stringify(value));
}
