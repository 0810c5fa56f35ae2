/** Rules for single objects beyond their shapes: https://spec.openapis.org/oas/v3.2.0.html#schema */
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { METHOD_FIELDS } from "../shapes/object-shapes.ts";
import { findStyle, isStyledPlace, STYLES, type StyledPlace } from "../shapes/parameter-styles.ts";
import type { Validation } from "./validation.ts";
import { type SourceObject, asList, asObject, asText, isObject } from "../../syntax/values.ts";

/** Pairs of fields of which an object may have one. */
const EXCLUSIONS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "Example Object": [
    ["value", "externalValue"],
    ["value", "dataValue"],
    ["value", "serializedValue"],
    ["serializedValue", "externalValue"],
  ],
  "Parameter Object": [
    ["example", "examples"],
    ["schema", "content"],
  ],
  "Header Object": [
    ["example", "examples"],
    ["schema", "content"],
  ],
  "Media Type Object": [
    ["example", "examples"],
    ["encoding", "prefixEncoding"],
    ["encoding", "itemEncoding"],
  ],
  "Encoding Object": [
    ["encoding", "prefixEncoding"],
    ["encoding", "itemEncoding"],
  ],
  "XML Object": [
    ["attribute", "nodeType"],
    ["wrapped", "nodeType"],
  ],
};

type Rule = (validation: Validation, value: SourceObject) => void;

const RULES: Readonly<Record<string, Rule>> = {
  "Parameter Object": checkParameter,
  "Header Object": (validation, value) => {
    if (value["allowReserved"] !== undefined) reportMeaningless(validation, "allowReserved", "a header");
    checkStyle(validation, value, "header", "a header");
  },
  "Response Object": (validation, value) => checkHeaderNames(validation, value),
  "Encoding Object": (validation, value) => {
    checkHeaderNames(validation, value);
    checkStyle(validation, value, "query", "a form's field");
  },
  "Server Variable Object": checkServerVariable,
  "Path Item Object": checkQueryStrings,
};

/** Warns of violated rules. `title` is the object's title in the specification. */
export function checkObjectRules(validation: Validation, value: SourceObject, title: string): void {
  for (const [first, second] of EXCLUSIONS[title] ?? []) {
    if (value[first] === undefined || value[second] === undefined) continue;
    const place = { ...validation.place(second), at: "key" as const };
    validation.report(createDiagnostic("conflicting-fields", { object: title, first, second }, place));
  }
  RULES[title]?.(validation, value);
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/;

function checkParameter(validation: Validation, value: SourceObject): void {
  const place = asText(value["in"]) ?? "";
  const name = asText(value["name"]) ?? "";
  if (value["allowReserved"] !== undefined && !mayAllowReserved(value, place, validation.isVersion32)) {
    reportMeaningless(validation, "allowReserved", `a ${place} parameter`);
  }
  if (place === "querystring") {
    for (const field of ["schema", "style", "explode"]) {
      if (value[field] !== undefined)
        reportMeaningless(validation, field, "a querystring parameter, which has `content`");
    }
  }
  if (isStyledPlace(place)) checkStyle(validation, value, place, `a ${place} parameter`);
  const isWrong = (place === "header" && !HEADER_NAME.test(name)) || (place === "path" && /[{}]/.test(name));
  if (isWrong) validation.report(createDiagnostic("invalid-name", { name, place }, validation.place("name")));
}

function checkStyle(validation: Validation, value: SourceObject, place: StyledPlace, holder: string): void {
  const style = asText(value["style"]);
  if (style === undefined || findStyle(place, style) !== undefined) return;
  const [instead] = STYLES[place];
  const suggestion = suggest(style, STYLES[place]);
  validation.report(createDiagnostic("wrong-style", { style, holder, instead, suggestion }, validation.place("style")));
}

function mayAllowReserved({ style = "form" }: SourceObject, place: string, isVersion32: boolean): boolean {
  if (place === "query") return true;
  return isVersion32 && (place === "path" || (place === "cookie" && style === "form"));
}

function checkHeaderNames(validation: Validation, value: SourceObject): void {
  for (const name of Object.keys(asObject(value["headers"]))) {
    if (HEADER_NAME.test(name)) continue;
    const place = { ...validation.place("headers", name), at: "key" as const };
    validation.report(createDiagnostic("invalid-name", { name, place: "header" }, place));
  }
}

function checkServerVariable(validation: Validation, value: SourceObject): void {
  if (Array.isArray(value["enum"]) && value["enum"].length === 0) {
    validation.report(createDiagnostic("empty-enum", {}, validation.place("enum")));
  }
}

/** A querystring parameter is the whole query: it must be the only one. */
function checkQueryStrings(validation: Validation, value: SourceObject): void {
  const operations = METHOD_FIELDS.map((method) => [method, value[method]] as const).filter(([, item]) =>
    isObject(item),
  );
  for (const [method, operation] of operations) {
    const parameters = [...asList(value["parameters"]), ...asList(asObject(operation)["parameters"])].map(asObject);
    const whole = parameters.filter((parameter) => parameter["in"] === "querystring").length;
    const others = parameters.filter((parameter) => parameter["in"] === "query").length;
    if (whole > 0 && whole + others > 1) {
      const place = { ...validation.place(method), at: "key" as const };
      validation.report(createDiagnostic("querystring-not-alone", {}, place));
    }
  }
}

function reportMeaningless(validation: Validation, field: string, holder: string): void {
  const place = { ...validation.place(field), at: "key" as const };
  validation.report(createDiagnostic("meaningless-field", { field, holder }, place));
}
