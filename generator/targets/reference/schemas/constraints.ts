import type { JsonNumber, Schema } from "../../../model/model.ts";
import { code, markup, type Inline } from "../content/inline.ts";
import type { LabelName } from "../label-names.ts";
import { fillLabel, type Labels } from "../labels.ts";

/** What a schema itself allows, each limit as a phrase. */
export function listConstraints(schema: Schema, labels: Labels): readonly Inline[] {
  const phrases = new Phrases(labels);
  switch (schema.kind) {
    case "string":
      phrases.addRange(LENGTH, schema.minLength || undefined, schema.maxLength);
      phrases.add("pattern", "pattern", schema.pattern);
      phrases.add("format", "format", schema.format);
      phrases.add("contentEncoding", "encoding", schema.contentEncoding);
      phrases.add("contentMediaType", "type", schema.contentMediaType);
      break;
    case "number":
    case "integer":
      phrases.addRange(VALUE, schema.minimum, schema.maximum);
      phrases.add("exclusiveMinimum", "min", schema.exclusiveMinimum);
      phrases.add("exclusiveMaximum", "max", schema.exclusiveMaximum);
      phrases.add("multipleOf", "factor", schema.multipleOf);
      phrases.add("format", "format", schema.format);
      break;
    case "array":
    case "tuple":
      phrases.addRange(ITEMS, schema.minItems || undefined, schema.maxItems);
      if (schema.kind === "array" && schema.uniqueItems) phrases.list.push(markup(labels.uniqueItems));
      break;
    case "record":
    case "object":
      phrases.addRange(PROPERTIES, schema.minProperties || undefined, schema.maxProperties);
      break;
    default:
  }
  return phrases.list;
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

/** Collects what there is to say of limits; most schemas have none. */
class Phrases {
  readonly list: Inline[] = [];
  readonly #labels: Labels;

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  add(label: LabelName, placeholder: string, value: string | JsonNumber | undefined): void {
    if (value === undefined) return;
    const printed = typeof value === "string" ? code(value) : value;
    this.list.push(fillLabel(this.#labels[label], { [placeholder]: printed }));
  }

  addRange({ exact, both, lower, upper }: RangeLabels, min: JsonNumber | undefined, max: JsonNumber | undefined): void {
    if (min !== undefined && min === max) {
      this.add(exact, "value", min);
    } else if (min !== undefined && max !== undefined) {
      this.list.push(fillLabel(this.#labels[both], { min, max }));
    } else {
      this.add(lower, "min", min);
      this.add(upper, "max", max);
    }
  }
}
