import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { checkObjectRules } from "./object-rules.ts";
import {
  SCHEMA_KEYWORDS,
  SCHEMA_LIST_KEYWORDS,
  SCHEMA_MAP_KEYWORDS,
  SCHEMA_TYPES,
  VALUE_KEYWORDS,
} from "./schema-keywords.ts";
import { isObject, type SourceObject } from "./spec-document.ts";
import type { Validation } from "./validation.ts";
import { asObject, describeType } from "./values.ts";

/** Holds a Schema Object against its keywords: https://spec.openapis.org/oas/v3.1.1.html#schema-object */
export function validateSchema(validation: Validation, value: unknown): void {
  if (typeof value === "boolean") return;
  if (!isObject(value)) return validation.reportType(value, "a schema");
  if (!validation.enter(value)) return;
  validation.checkReference(value, { check: (target) => validateSchema(validation, target) });
  validation.checkDynamicReference(value);
  validateValues(validation, value);
  validateTypes(validation, value["type"]);
  validation.below("xml", () => checkObjectRules(validation, asObject(value["xml"]), "XML Object"));
  for (const keyword of SCHEMA_KEYWORDS) {
    const member = value[keyword];
    if (Array.isArray(member)) validateList(validation, keyword, member);
    else if (member !== undefined) validation.below(keyword, () => validateSchema(validation, member));
  }
  for (const keyword of SCHEMA_LIST_KEYWORDS) {
    if (value[keyword] !== undefined) validateList(validation, keyword, value[keyword]);
  }
  for (const keyword of SCHEMA_MAP_KEYWORDS) {
    if (value[keyword] !== undefined) validateMap(validation, keyword, value[keyword]);
  }
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

function validateValues(validation: Validation, schema: SourceObject): void {
  for (const [keyword, value] of Object.entries(schema)) {
    const expected = Object.hasOwn(VALUE_KEYWORDS, keyword) ? VALUE_KEYWORDS[keyword] : undefined;
    const actual = describeType(value);
    if (expected === undefined || expected === actual) continue;
    validation.report(
      createDiagnostic("wrong-keyword-value", { keyword, expected, actual }, validation.place(keyword)),
    );
  }
}

function validateTypes(validation: Validation, value: unknown): void {
  if (value === undefined) return;
  for (const type of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (typeof type === "string" && (SCHEMA_TYPES as readonly string[]).includes(type)) continue;
    const name = typeof type === "string" ? type : describeType(type);
    const parameters = { type: name, suggestion: suggest(name, SCHEMA_TYPES) };
    validation.report(createDiagnostic("unknown-type", parameters, validation.place("type")));
  }
}
