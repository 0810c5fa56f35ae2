import type { Schema } from "../../model/model.ts";
import type { LabelName } from "./label-names.ts";
import { fillLabel, type Labels } from "./labels.ts";
import type { Place } from "./place.ts";

/** What a schema itself allows, each limit as a phrase. */
export function listConstraints(schema: Schema, labels: Labels, place: Place): string[] {
  const { say, range } = createPhrases(labels, place);
  switch (schema.kind) {
    case "string":
      return [
        ...range(["exactLength", "length", "minLength", "maxLength"], schema.minLength || undefined, schema.maxLength),
        ...say("pattern", "pattern", schema.pattern),
        ...say("format", "format", schema.format),
        ...say("contentEncoding", "encoding", schema.contentEncoding),
        ...say("contentMediaType", "type", schema.contentMediaType),
      ];
    case "number":
    case "integer":
      return [
        ...range(["exactValue", "range", "minimum", "maximum"], schema.minimum, schema.maximum),
        ...say("exclusiveMinimum", "min", schema.exclusiveMinimum),
        ...say("exclusiveMaximum", "max", schema.exclusiveMaximum),
        ...say("multipleOf", "factor", schema.multipleOf),
        ...say("format", "format", schema.format),
      ];
    case "array":
    case "tuple":
      return [
        ...range(["exactItems", "items", "minItems", "maxItems"], schema.minItems || undefined, schema.maxItems),
        ...(schema.kind === "array" && schema.uniqueItems ? [labels.uniqueItems] : []),
      ];
    case "record":
    case "object":
      return range(
        ["exactProperties", "properties", "minProperties", "maxProperties"],
        schema.minProperties || undefined,
        schema.maxProperties,
      );
    default:
      return [];
  }
}

/** Phrases, as lists that are empty where there is nothing to say. */
function createPhrases(labels: Labels, { toCode }: Place) {
  const say = (label: LabelName, place: string, value: string | number | undefined): string[] => {
    if (value === undefined) return [];
    return [fillLabel(labels[label], { [place]: typeof value === "number" ? value : toCode(value) })];
  };
  const range = (
    [exact, both, lower, upper]: readonly [LabelName, LabelName, LabelName, LabelName],
    min?: number,
    max?: number,
  ): string[] => {
    if (min !== undefined && min === max) return [fillLabel(labels[exact], { value: min })];
    if (min !== undefined && max !== undefined) return [fillLabel(labels[both], { min, max })];
    return [...say(lower, "min", min), ...say(upper, "max", max)];
  };
  return { say, range };
}
