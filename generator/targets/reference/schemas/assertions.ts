import type { Assertion, JsonValue } from "../../../model/model.ts";
import { sortMembers } from "../../../syntax/json-value.ts";
import { printCompactJson } from "../../../printing/json-text.ts";
import { fillLabel, type Labels } from "../labels.ts";
import type { Place } from "../place.ts";

/** A demand that no type says, as a phrase. */
export function printAssertion(assertion: Assertion, labels: Labels, { toCode }: Place): string {
  const code = (schema: JsonValue): string => toCode(printCompactJson(sortKeywords(schema)));
  switch (assertion.kind) {
    case "not":
    case "propertyNames":
    case "contentSchema":
      return fillLabel(labels[assertion.kind], { schema: code(assertion.schema) });
    case "if":
      return printCondition(assertion, labels, code);
    case "contains": {
      const { min, max } = assertion;
      const schema = code(assertion.schema);
      if (max === undefined) return fillLabel(labels.contains, { min, schema });
      return fillLabel(labels.containsBetween, { min, max, schema });
    }
    case "dependentRequired": {
      const fields = assertion.required.map(toCode).join(labels.separator);
      return fillLabel(labels.dependentRequired, { field: toCode(assertion.property), fields });
    }
    case "dependentSchema":
      return fillLabel(labels.dependentSchema, { field: toCode(assertion.property), schema: code(assertion.schema) });
  }
}

function printCondition(
  { condition, then, else: otherwise }: Extract<Assertion, { kind: "if" }>,
  labels: Labels,
  code: (schema: JsonValue) => string,
): string {
  const values = { condition: code(condition) };
  if (then === undefined) return fillLabel(labels.ifElse, { ...values, else: code(otherwise ?? true) });
  if (otherwise === undefined) return fillLabel(labels.ifThen, { ...values, then: code(then) });
  return fillLabel(labels.ifThenElse, { ...values, then: code(then), else: code(otherwise) });
}

/** The order of a schema's keywords says nothing. */
function sortKeywords(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(sortKeywords);
  if (schema === null || typeof schema !== "object") return schema;
  const members = Object.entries(schema).map(([key, value]) => [key, sortKeywords(value)] as const);
  return sortMembers(Object.fromEntries(members));
}
