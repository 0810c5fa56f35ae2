import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { checkObjectRules } from "./object-rules.ts";
import { SCHEMA_TYPES, SUBSCHEMAS, VALUE_KEYWORDS } from "../shapes/schema-keywords.ts";
import { validateExtension } from "./validate-extension.ts";
import type { Validation } from "./validation.ts";
import { asObject, describeType, isObject } from "../../syntax/values.ts";

/** Holds a Schema Object against its keywords: https://spec.openapis.org/oas/v3.1.1.html#schema-object */
export function validateSchema(validation: Validation, value: unknown): void {
  if (typeof value === "boolean") return;
  if (!isObject(value)) return validation.reportType(value, "a schema");
  if (!validation.enter(value)) return;
  validation.checkReference(value, { check: (target) => validateSchema(validation, target) });
  validation.checkDynamicReference(value);
  for (const keyword of Object.keys(value)) validateKeyword(validation, keyword, value[keyword]);
}

function validateKeyword(validation: Validation, keyword: string, value: unknown): void {
  if (keyword.startsWith("x-")) return validateExtension(validation, "Schema Object", keyword, value);
  const expected = VALUE_KEYWORDS.get(keyword);
  if (expected !== undefined) validateValue(validation, keyword, { expected, actual: describeType(value) });
  if (keyword === "type") return validateTypes(validation, value);
  if (keyword === "discriminator") return validateMapping(validation, asObject(value)["mapping"]);
  if (keyword === "xml")
    return validation.below(keyword, () => checkObjectRules(validation, asObject(value), "XML Object"));
  const subschemas = SUBSCHEMAS.get(keyword);
  if (subschemas === "map") validateMap(validation, keyword, value);
  else if (subschemas === "list" || (subschemas === "one" && Array.isArray(value)))
    validateList(validation, keyword, value);
  else if (subschemas === "one") validation.below(keyword, () => validateSchema(validation, value));
}

/** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
function validateMapping(validation: Validation, mapping: unknown): void {
  if (!isObject(mapping)) return;
  const { tree } = validation.document.root;
  const names = asObject(asObject(asObject(tree)["components"])["schemas"]);
  validation.checkMapping(mapping, names, (target) => validateSchema(validation, target));
}

function validateList(validation: Validation, keyword: string, value: unknown): void {
  validation.below(keyword, () => {
    if (!Array.isArray(value)) return validation.reportType(value, "a list of schemas");
    value.forEach((item: unknown, index) => validation.below(index, () => validateSchema(validation, item)));
  });
}

function validateMap(validation: Validation, keyword: string, value: unknown): void {
  validation.below(keyword, () => {
    if (!isObject(value)) return validation.reportType(value, "an object of schemas");
    for (const [name, member] of Object.entries(value)) {
      validation.below(name, () => validateSchema(validation, member));
    }
  });
}

function validateValue(
  validation: Validation,
  keyword: string,
  types: { readonly expected: string; readonly actual: string },
): void {
  if (types.expected === types.actual) return;
  validation.report(createDiagnostic("wrong-keyword-value", { keyword, ...types }, validation.place(keyword)));
}

function validateTypes(validation: Validation, value: unknown): void {
  for (const type of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (typeof type === "string" && (SCHEMA_TYPES as readonly string[]).includes(type)) continue;
    const name = typeof type === "string" ? type : describeType(type);
    const parameters = { type: name, suggestion: suggest(name, SCHEMA_TYPES) };
    validation.report(createDiagnostic("unknown-type", parameters, validation.place("type")));
  }
}
