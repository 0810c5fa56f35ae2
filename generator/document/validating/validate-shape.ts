import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { findField, type ObjectShape, type Shape } from "../shapes/shape.ts";
import { checkObjectRules } from "./object-rules.ts";
import { validateExtension } from "./validate-extension.ts";
import { isSchemaKeyword } from "../shapes/schema-keywords.ts";
import { validateSchema } from "./validate-schema.ts";
import type { Validation } from "./validation.ts";
import { type SourceObject, describeType, isObject } from "../../syntax/values.ts";

/** Holds a value against the shape that its place demands, and all that it holds and refers to. */
export function validateShape(validation: Validation, value: unknown, shape: Shape): void {
  if (value === null && shape.kind !== "any") {
    validation.report(createDiagnostic("empty-field", {}, { ...validation.place(), at: "key" }));
    return;
  }
  switch (shape.kind) {
    case "any":
    case "literal":
      return;
    case "schema":
      return validateSchema(validation, value);
    case "object":
      return validateObject(validation, value, shape);
    case "list":
      if (!Array.isArray(value)) return validation.reportType(value, "a list");
      return value.forEach((item: unknown, index) => validateMember(validation, index, item, shape.of()));
    case "map":
      if (!isObject(value)) return validation.reportType(value, "an object");
      return Object.entries(value).forEach(([key, item]) => validateMember(validation, key, item, shape.of()));
    case "boolean":
      return validateScalar(validation, value, "boolean");
    default:
      return validateScalar(validation, value, "string");
  }
}

function validateScalar(validation: Validation, value: unknown, expected: "string" | "boolean"): void {
  if (typeof value === expected) return;
  if (typeof value === "object") return validation.reportType(value, `a ${expected}`);
  const parameters = { expected: `a ${expected}`, actual: describeType(value) };
  validation.report(createDiagnostic("wrong-scalar", parameters, validation.place()));
}

function validateMember(validation: Validation, key: string | number, value: unknown, shape: Shape): void {
  validation.below(key, () => validation.checkPart(value, () => validateShape(validation, value, shape)));
}

function validateObject(validation: Validation, value: unknown, shape: ObjectShape): void {
  if (!isObject(value)) return validation.reportType(value, "an object");
  if (!validation.enter(value)) return;
  const mayRefer = shape.isReferable || Object.hasOwn(shape.fields, "$ref");
  if (mayRefer) {
    validation.checkReference(value, {
      check: (target) => validateShape(validation, target, shape),
      ...(shape.isDispensable && { dispensable: shape.title }),
    });
    if (shape.isReferable && typeof value["$ref"] === "string") return;
  }
  for (const field of shape.required) {
    if (Object.hasOwn(value, field)) continue;
    validation.report(createDiagnostic("missing-field", { object: shape.title, field }, validation.place()));
  }
  checkObjectRules(validation, value, shape.title);
  for (const [key, member] of Object.entries(value)) {
    if (mayRefer && key === "$ref") continue; // Checked above.
    const field = findField(shape, key);
    if (field !== undefined) validateMember(validation, key, member, field);
    else if (key.startsWith("x-")) validateExtension(validation, shape.title, key, member);
    else reportUnexpected(validation, key, value, shape);
  }
}

function reportUnexpected(validation: Validation, field: string, owner: SourceObject, shape: ObjectShape): void {
  const place = { ...validation.place(field), at: "key" as const };
  const parameters = { object: shape.title, field };
  const isMisplaced = Object.hasOwn(owner, "schema") && isSchemaKeyword(field);
  validation.report(
    isMisplaced
      ? createDiagnostic("misplaced-keyword", parameters, place)
      : createDiagnostic(
          "unexpected-field",
          { ...parameters, suggestion: suggest(field, Object.keys(shape.fields)) },
          place,
        ),
  );
}
