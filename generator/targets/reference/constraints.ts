import type { Schema } from "../../model/model.ts";
import { fillLabel, type LabelName, type Labels } from "./labels.ts";
import { toCellCode } from "./markdown/inline-code.ts";

/** What a schema allows, each limit as a phrase for a cell. */
export function listConstraints(schema: Schema, labels: Labels): string[] {
  const phrase = (name: LabelName, values: Readonly<Record<string, string | number>>): string => fillLabel(labels[name], values);
  const range = (names: readonly [LabelName, LabelName, LabelName], min?: number, max?: number): string[] => {
    if (min !== undefined && max !== undefined) return [phrase(names[0], { min, max })];
    if (min !== undefined) return [phrase(names[1], { min })];
    return max === undefined ? [] : [phrase(names[2], { max })];
  };
  switch (schema.kind) {
    case "string":
      return [
        ...range(["length", "minLength", "maxLength"], schema.minLength, schema.maxLength),
        ...(schema.pattern === undefined ? [] : [phrase("pattern", { pattern: toCellCode(schema.pattern) })]),
        ...(schema.format === undefined ? [] : [phrase("format", { format: toCellCode(schema.format) })]),
      ];
    case "number":
    case "integer":
      return [
        ...range(["range", "minimum", "maximum"], schema.minimum, schema.maximum),
        ...(schema.exclusiveMinimum === undefined ? [] : [phrase("exclusiveMinimum", { min: schema.exclusiveMinimum })]),
        ...(schema.exclusiveMaximum === undefined ? [] : [phrase("exclusiveMaximum", { max: schema.exclusiveMaximum })]),
        ...(schema.multipleOf === undefined ? [] : [phrase("multipleOf", { factor: schema.multipleOf })]),
        ...(schema.format === undefined ? [] : [phrase("format", { format: toCellCode(schema.format) })]),
      ];
    case "array":
      return [
        ...range(["items", "minItems", "maxItems"], schema.minItems, schema.maxItems),
        ...(schema.uniqueItems ? [labels.uniqueItems] : []),
      ];
    case "tuple":
      return range(["items", "minItems", "maxItems"], schema.minItems, schema.maxItems);
    case "record":
    case "object":
      return range(["properties", "minProperties", "maxProperties"], schema.minProperties, schema.maxProperties);
    default:
      return [];
  }
}
