/** The one door of ajv. It is loaded at first use, as that takes a while. */
import type { DefinedError, ErrorObject, Options, ValidateFunction } from "ajv";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, NodePlace } from "../diagnostics/diagnostic.ts";
import { joinPointer, splitPointer } from "../syntax/json-pointer.ts";
import type { JsonObject } from "../syntax/json-value.ts";
import { placeSetting, type IncludedFile } from "./included-file.ts";
import { suggest } from "../diagnostics/suggest.ts";

/** A value with its place, and the JSON Schema (draft 7) to validate it against. */
export interface Validated {
  readonly value: unknown;
  readonly schema: JsonObject;
  readonly file: string;
  /** Parts of the configuration that are in other files. */
  readonly files?: readonly IncludedFile[];
  /** The value's place in the file. */
  readonly pointer: string;
}

/** A keyword that completes "`client` must be …", as a pattern would be hard to read. */
const EXPECTED = "x-expected";

const OPTIONS: Options = {
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  keywords: [EXPECTED],
  meta: false,
  validateSchema: false,
  // Optimizing takes longer than it saves for a few values.
  code: { optimize: false },
};

/** Reports all faults in a value, in the order of the schema. */
export async function validateAgainstSchema({
  value,
  schema,
  file,
  files = [],
  pointer,
}: Validated): Promise<Diagnostic[]> {
  const validate = await compileSchema(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).flatMap((error) => {
    const place = { file, pointer: pointer + error.instancePath };
    const diagnostic = toDiagnostic(error as DefinedError, place);
    return diagnostic === undefined ? [] : placeDiagnostic(diagnostic, files);
  });
}

/** Compiled schemas. They are released with their schemas, as a preview validates with new ones again and again. */
const validators = new WeakMap<JsonObject, ValidateFunction>();

async function compileSchema(schema: JsonObject): Promise<ValidateFunction> {
  // In a bundle, a CommonJS package only has a default export.
  const { Ajv } = (await import("ajv")).default;
  const validate = validators.get(schema) ?? new Ajv(OPTIONS).compile(schema);
  validators.set(schema, validate);
  return validate;
}

function placeDiagnostic(diagnostic: Diagnostic, files: readonly IncludedFile[]): Diagnostic {
  const { place } = diagnostic;
  return place === undefined || files.length === 0 ? diagnostic : { ...diagnostic, place: placeSetting(place, files) };
}

function toDiagnostic(error: DefinedError, place: NodePlace): Diagnostic | undefined {
  switch (error.keyword) {
    case "additionalProperties": {
      const setting = error.params.additionalProperty;
      const key: NodePlace = { file: place.file, pointer: joinPointer(place.pointer, setting), at: "key" };
      return createDiagnostic("unknown-setting", { setting, suggestion: suggest(setting, knownSettings(error)) }, key);
    }
    case "required":
    case "dependencies":
      return createDiagnostic("missing-setting", { setting: error.params.missingProperty }, place);
    // The fault of the name, or of the required value, is reported itself.
    case "propertyNames":
    case "if":
      return undefined;
    default:
      return describeWrongValue(error, place);
  }
}

function describeWrongValue(
  error: Exclude<DefinedError, { keyword: "propertyNames" | "if" }>,
  place: NodePlace,
): Diagnostic {
  const name = (error as ErrorObject).propertyName;
  const at: NodePlace = name === undefined ? place : { ...place, pointer: joinPointer(place.pointer, name), at: "key" };
  return createDiagnostic(
    "wrong-setting",
    {
      setting: name === undefined ? nameOf(place.pointer) : `The name \`${name}\``,
      expected: describeExpected(error),
      actual: error.keyword === "type" ? describeType(error.data) : undefined,
      suggestion: error.keyword === "enum" ? suggestValue(error.data, error.params.allowedValues) : undefined,
    },
    at,
  );
}

function describeExpected(error: DefinedError): string {
  const given: unknown = error.parentSchema?.[EXPECTED];
  if (typeof given === "string" && error.keyword === "pattern") return given;
  switch (error.keyword) {
    case "type":
      return listOr([error.params.type].flat().map((type) => TYPES[type] ?? type));
    case "enum":
      return listOr(error.params.allowedValues.map((value: unknown) => `\`${String(value)}\``));
    case "minLength":
    case "minItems":
      return error.params.limit === 1 ? "not empty" : `${error.params.limit} long or longer`;
    case "minimum":
      return `at least ${error.params.limit}`;
    case "maximum":
      return `at most ${error.params.limit}`;
    default:
      // Ajv's messages begin with "must be" or "must".
      return (error.message ?? error.keyword).replace(/^must (?:be )?/, "");
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  bigint: "such a long integer",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  null: "null",
};

function describeType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "boolean" ? String(value) : (TYPES[typeof value] ?? `a ${typeof value}`);
}

/** The path of a setting, such as `specs.management.hidden[0]`. */
function nameOf(pointer: string): string {
  const tokens = splitPointer(pointer) ?? [];
  if (tokens.length === 0) return "The configuration";
  const path = tokens.map((token, index) =>
    /^[0-9]+$/.test(token) ? `[${token}]` : index === 0 ? token : `.${token}`,
  );
  return `\`${path.join("")}\``;
}

function knownSettings(error: DefinedError): string[] {
  const properties: unknown = error.parentSchema?.["properties"];
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}

function suggestValue(value: unknown, allowed: readonly unknown[]): string | undefined {
  const texts = allowed.filter((item): item is string => typeof item === "string");
  return typeof value === "string" ? suggest(value, texts) : undefined;
}

function listOr(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
