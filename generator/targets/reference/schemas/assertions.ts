import type { Assertion, JsonValue } from "../../../model/model.ts";
import { sortMembers } from "../../../syntax/json-value.ts";
import { printCompactJson } from "../../../printing/json-text.ts";
import { code, type Inline } from "../content/inline.ts";
import { fillLabel, listInLabel, type Labels } from "../labels.ts";

/** A constraint that no type expresses, as a phrase. */
export function describeAssertion(assertion: Assertion, labels: Labels): Inline {
  switch (assertion.kind) {
    case "not":
    case "propertyNames":
    case "contentSchema":
      return fillLabel(labels[assertion.kind], { schema: toCode(assertion.schema) });
    case "if":
      return describeCondition(assertion, labels);
    case "contains": {
      const { min, max } = assertion;
      const schema = toCode(assertion.schema);
      if (max === undefined) return fillLabel(labels.contains, { min, schema });
      return fillLabel(labels.containsBetween, { min, max, schema });
    }
    case "dependentRequired": {
      const fields = listInLabel(assertion.required.map(code), labels.separator);
      return fillLabel(labels.dependentRequired, { field: code(assertion.property), fields });
    }
    case "dependentSchema":
      return fillLabel(labels.dependentSchema, { field: code(assertion.property), schema: toCode(assertion.schema) });
  }
}

function describeCondition(
  { condition, then, else: otherwise }: Extract<Assertion, { kind: "if" }>,
  labels: Labels,
): Inline {
  const values = { condition: toCode(condition) };
  if (then === undefined) return fillLabel(labels.ifElse, { ...values, else: toCode(otherwise ?? true) });
  if (otherwise === undefined) return fillLabel(labels.ifThen, { ...values, then: toCode(then) });
  return fillLabel(labels.ifThenElse, { ...values, then: toCode(then), else: toCode(otherwise) });
}

function toCode(schema: JsonValue): Inline {
  return code(printCompactJson(sortKeywords(schema)));
}

/** The order of a schema's keywords says nothing. */
function sortKeywords(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(sortKeywords);
  if (schema === null || typeof schema !== "object") return schema;
  const members = Object.entries(schema).map(([key, value]) => [key, sortKeywords(value)] as const);
  return sortMembers(Object.fromEntries(members));
}
