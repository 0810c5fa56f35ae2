import type { Schema } from "../../model/model.ts";
import type { LabelName } from "./label-names.ts";
import { fillLabel, type Labels } from "./labels.ts";
import { toCellCode } from "./markdown/inline-code.ts";

/** What a schema allows, each limit as a phrase for a cell. */
export function listConstraints(schema: Schema, labels: Labels): string[] {
  const { say, range } = createPhrases(labels);
  switch (schema.kind) {
    case "string":
      return [
        ...range(["length", "minLength", "maxLength"], schema.minLength, schema.maxLength),
        ...say("pattern", "pattern", schema.pattern),
        ...say("format", "format", schema.format),
      ];
    case "number":
    case "integer":
      return [
        ...range(["range", "minimum", "maximum"], schema.minimum, schema.maximum),
        ...say("exclusiveMinimum", "min", schema.exclusiveMinimum),
        ...say("exclusiveMaximum", "max", schema.exclusiveMaximum),
        ...say("multipleOf", "factor", schema.multipleOf),
        ...say("format", "format", schema.format),
      ];
    case "array":
    case "tuple":
      return [
        ...range(["items", "minItems", "maxItems"], schema.minItems, schema.maxItems),
        ...(schema.kind === "array" && schema.uniqueItems ? [labels.uniqueItems] : []),
      ];
    case "record":
    case "object":
      return range(["properties", "minProperties", "maxProperties"], schema.minProperties, schema.maxProperties);
    default:
      return [];
  }
}

/** Phrases, as lists that are empty where there is nothing to say. */
function createPhrases(labels: Labels) {
  const say = (label: LabelName, place: string, value: string | number | undefined): string[] => {
    if (value === undefined) return [];
    return [fillLabel(labels[label], { [place]: typeof value === "number" ? value : toCellCode(value) })];
  };
  const range = (
    [both, lower, upper]: readonly [LabelName, LabelName, LabelName],
    min?: number,
    max?: number,
  ): string[] => {
    if (min !== undefined && max !== undefined) return [fillLabel(labels[both], { min, max })];
    return [...say(lower, "min", min), ...say(upper, "max", max)];
  };
  return { say, range };
}
