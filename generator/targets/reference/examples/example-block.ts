import type { JsonValue } from "../../../model/model.ts";
import { printJson } from "../../../printing/json-text.ts";
import type { CodeBlock } from "../content/block.ts";

/** A value as a block of JSON. */
export type ToExampleBlock = (value: JsonValue) => CodeBlock;

/** Operations share the examples of a document's components, and each is printed once. */
export function createExampleBlocks(): ToExampleBlock {
  const known = new Map<JsonValue, CodeBlock>();
  return (value) => {
    const block = known.get(value) ?? { kind: "code", text: printJson(value), language: "json" };
    known.set(value, block);
    return block;
  };
}
