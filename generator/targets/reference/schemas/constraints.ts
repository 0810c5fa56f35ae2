import type { JsonNumber, Schema } from "../../../model/model.ts";
import { code, type Inline } from "../content/inline.ts";
import type { LabelName } from "../label-names.ts";
import { fillLabel, type Labels } from "../labels.ts";

/** The limits of a schema, each as a phrase. */
export function listConstraints(schema: Schema, labels: Labels): readonly Inline[] {
  return listLimits(schema).map(({ label, values }) => fillLabel(labels[label], values));
}

/** A limit: its label, and the values of its placeholders. */
interface Limit {
  readonly label: LabelName;
  readonly values: Readonly<Record<string, Inline | JsonNumber>>;
}

function listLimits(schema: Schema): readonly Limit[] {
  const limits = new Limits();
  switch (schema.kind) {
    case "string":
      limits.addRange(LENGTH, schema.minLength || undefined, schema.maxLength);
      limits.addValue("pattern", "pattern", schema.pattern);
      limits.addValue("format", "format", schema.format);
      limits.addValue("contentEncoding", "encoding", schema.contentEncoding);
      limits.addValue("contentMediaType", "type", schema.contentMediaType);
      break;
    case "number":
    case "integer":
      limits.addRange(VALUE, schema.minimum, schema.maximum);
      limits.addValue("exclusiveMinimum", "min", schema.exclusiveMinimum);
      limits.addValue("exclusiveMaximum", "max", schema.exclusiveMaximum);
      limits.addValue("multipleOf", "factor", schema.multipleOf);
      limits.addValue("format", "format", schema.format);
      break;
    case "array":
    case "tuple":
      limits.addRange(ITEMS, schema.minItems || undefined, schema.maxItems);
      if (schema.kind === "array" && schema.uniqueItems) limits.add("uniqueItems");
      break;
    case "record":
    case "object":
      limits.addRange(PROPERTIES, schema.minProperties || undefined, schema.maxProperties);
      break;
    default:
  }
  return limits.list;
}

/** The labels of a limit on both sides, or on one. */
interface RangeLabels {
  readonly exact: LabelName;
  readonly both: LabelName;
  readonly lower: LabelName;
  readonly upper: LabelName;
}

const LENGTH: RangeLabels = { exact: "exactLength", both: "length", lower: "minLength", upper: "maxLength" };
const VALUE: RangeLabels = { exact: "exactValue", both: "range", lower: "minimum", upper: "maximum" };
const ITEMS: RangeLabels = { exact: "exactItems", both: "items", lower: "minItems", upper: "maxItems" };
const PROPERTIES: RangeLabels = {
  exact: "exactProperties",
  both: "properties",
  lower: "minProperties",
  upper: "maxProperties",
};

/** Collects the limits of a schema; most schemas have none. */
class Limits {
  readonly list: Limit[] = [];

  add(label: LabelName, values: Limit["values"] = {}): void {
    this.list.push({ label, values });
  }

  addValue(label: LabelName, placeholder: string, value: string | JsonNumber | undefined): void {
    if (value !== undefined) this.add(label, { [placeholder]: typeof value === "string" ? code(value) : value });
  }

  addRange({ exact, both, lower, upper }: RangeLabels, min: JsonNumber | undefined, max: JsonNumber | undefined): void {
    if (min !== undefined && min === max) {
      this.add(exact, { value: min });
    } else if (min !== undefined && max !== undefined) {
      this.add(both, { min, max });
    } else {
      this.addValue(lower, "min", min);
      this.addValue(upper, "max", max);
    }
  }
}
