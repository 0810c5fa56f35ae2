import type { JsonObject } from "../../model/model.ts";
import { LABEL_NAMES, LABELS, OPTIONAL_VALUES, type LabelName } from "./label-names.ts";

/** JSON Schema of labels by their names: each has all of its values, and no other. */
export const labelsSchema: JsonObject = {
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(LABEL_NAMES.map((name) => [name, describeLabel(name)])),
};

function describeLabel(name: LabelName): JsonObject {
  const values = LABELS[name].map((value) => `\\{${value}\\}`);
  const known = values.length === 0 ? "" : `|${values.join("|")}`;
  const required = OPTIONAL_VALUES.includes(name) ? [] : values.map((value) => `(?=[^]*${value})`);
  const text = isHeading(name) ? "[^{}|\\n]" : OPTIONAL_VALUES.includes(name) ? "[^{}]" : "[^{}\\n]";
  return {
    type: "string",
    pattern: `^${required.join("")}(?:${text}${known})*$`,
    "x-expected": describeExpected(name),
  };
}

function describeExpected(name: LabelName): string {
  const values = LABELS[name].map((value) => `\`{${value}}\``).join(", ");
  if (values === "") return `a text of one line without ${isHeading(name) ? "`{`, `}` and `|`" : "`{` and `}`"}`;
  if (OPTIONAL_VALUES.includes(name)) return `a text in which no braces are but ${values}`;
  return `a text of one line with ${values} and no other braces`;
}

/** What is above a column, where a bar would begin another one. */
function isHeading(name: LabelName): boolean {
  return name.startsWith("column");
}
