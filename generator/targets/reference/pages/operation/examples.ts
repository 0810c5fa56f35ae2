import { findMismatch } from "../../../../model/schemas/match-schema.ts";
import type { Example, JsonValue, MediaType } from "../../../../model/model.ts";
import { paragraph, type Block, type CodeBlock } from "../../content/block.ts";
import { text, type Inline } from "../../content/inline.ts";
import type { TableContext } from "../../page-context.ts";

/** The lines above examples. */
export interface ExampleLabels {
  readonly only: Inline;
  readonly named: (name: Inline) => Inline;
}

/** More examples than these are not shown. */
const MAX_EXAMPLES = 5;

/** How many characters several examples may have: long ones differ in a line or two. */
const MAX_SIZE = 10_000;

/** A content of a request or a response, as far as its examples are concerned. */
type ShownContent = Pick<MediaType, "kind" | "schema" | "examples">;

/**
 * The examples that the document gives of a content and that fit it, each below a line that says which it is; without any,
 * the one that `make` gives.
 */
export function showExamples(
  media: ShownContent,
  context: TableContext,
  labels: ExampleLabels,
  make: () => JsonValue | undefined = () => undefined,
): Block[] {
  const fitting = media.examples.filter(({ value }) => isFitting(value, media, context)).slice(0, MAX_EXAMPLES);
  const shown = takeWithRoom(
    fitting.map((example) => [example, toExampleBlock(example.value, media, context)] as const),
  );
  if (shown.length === 0) {
    const made = make();
    return made === undefined ? [] : [paragraph(labels.only), toExampleBlock(made, media, context)];
  }
  return shown.flatMap(([example, block]) => {
    const name = shown.length > 1 ? nameExample(example) : "";
    return [paragraph(name === "" ? labels.only : labels.named(name)), block];
  });
}

/** The first one, however long it is, and as many of the next ones as there is room for. */
function takeWithRoom<T>(examples: readonly (readonly [T, CodeBlock])[]): (readonly [T, CodeBlock])[] {
  let size = 0;
  return examples.filter(([, { text }], index) => {
    size += text.length;
    return index === 0 || size <= MAX_SIZE;
  });
}

/** A value in its media type: a string unquoted in text, everything else as JSON. */
function toExampleBlock(value: JsonValue, { kind }: Pick<MediaType, "kind">, context: TableContext): CodeBlock {
  const isText = kind !== "json" && typeof value === "string";
  return isText ? { kind: "code", text: value, language: "text" } : context.toExampleBlock(value);
}

/** What an example is called among others. */
function nameExample({ name, summary }: Example): Inline {
  return text(summary) || text(name);
}

function isFitting(value: JsonValue, { schema, kind }: ShownContent, { schemas }: TableContext): boolean {
  return kind !== "binary" && (schema === undefined || findMismatch(value, schema, schemas) === undefined);
}
