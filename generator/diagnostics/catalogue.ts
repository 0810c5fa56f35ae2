import { didYouMean, error, inOthers, warning, type Entry, type Suggestion } from "./catalogue-entry.ts";
import type { Diagnostic, Place } from "./diagnostic.ts";
import { hideCredentials } from "./hide-credentials.ts";
import { misplacedReferences } from "./misplaced-references.ts";
import { usageCatalogue } from "./usage-catalogue.ts";
import { sourceCatalogue } from "./source-catalogue.ts";
import { writingCatalogue } from "./writing-catalogue.ts";

/** Every fault that specloom can find, by its code. The code says the fault; the parameters are checked by the compiler. */
export const catalogue = {
  ...usageCatalogue,

  // Reading
  ...sourceCatalogue,
  "unreadable-file": error(
    (p: { file: string; reason: string } & Suggestion) => `${p.file} cannot be read: ${p.reason}.`,
    didYouMean,
  ),
  "syntax-error": error((p: { format: string; reason: string }) => `This is not valid ${p.format}: ${p.reason}.`),
  "too-deep": error(
    (p: { maxDepth: number }) => `This is nested more than ${p.maxDepth} levels deep.`,
    () => "Move an inner part elsewhere, such as into `components`, and refer to it.",
  ),
  "duplicate-key": warning((p: { key: string }) => `The key "${p.key}" occurs twice; the last one is used.`),
  "number-out-of-range": warning((p: { number: string }) => `${p.number} is out of range; the nearest number is used.`),
  "unknown-encoding": error(() => "This is neither UTF-8 nor UTF-16; save the file as UTF-8."),
  "reference-outside": error(
    (p: { file: string; boundary: "folder" | "origin" }) =>
      `The reference to ${p.file} leaves the ${p.boundary} of the document.`,
    () => "Move it there, or allow it with `--allow-outside-references` if you trust the document.",
  ),
  "not-openapi": error(
    (p: { format?: { readonly name: string; readonly advice: string }; type?: string } & Suggestion) => {
      if (p.format !== undefined) return `This is ${p.format.name}, not an OpenAPI document.`;
      const fault = p.type === undefined ? "the `openapi` field is missing" : `it is ${p.type}, not an object`;
      return `Not an OpenAPI document: ${fault}.`;
    },
    (p) => p.format?.advice ?? didYouMean(p) ?? "A document begins with a line such as `openapi: 3.1.0`.",
  ),
  "malformed-swagger": error(
    () => "Not valid Swagger 2.0: the document cannot be upgraded to OpenAPI 3.0.",
    () => "Compare it with the Swagger 2.0 specification; a field may be missing.",
  ),
  "unsupported-version": error(
    (p: { version: string }) => `OpenAPI ${p.version} is not supported.`,
    () => "Supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.",
  ),

  // Naming
  "ambiguous-name": error(
    (p: { kind: "methods" | "operations" | "schemas" }) =>
      `These two ${p.kind} would have the same name in the output.`,
    () => "Rename one of them.",
  ),

  "taken-member-name": warning(
    (p: { kind: "group" | "method"; name: string; instead: string }) =>
      `The client has a member \`${p.name}\` already; this ${p.kind === "group" ? "group of methods" : p.kind} is \`${p.instead}\`.`,
    ({ kind }) =>
      kind === "group"
        ? "Name the resource with the setting `resources`."
        : "Name the method with the setting `methodNames`.",
  ),

  // Validating
  "unresolved-reference": error(
    (p: { reference: string } & Suggestion) => `${p.reference} does not exist.`,
    didYouMean,
  ),
  "reference-cycle": error((p: { reference: string }) => `The reference to ${p.reference} is circular.`),
  ...misplacedReferences,
  "unresolved-mapping": warning(
    (p: { value: string; reference: string } & Suggestion) =>
      `The schema ${p.reference} does not exist; the value \`${p.value}\` is ignored.`,
    didYouMean,
  ),
  "ambiguous-dynamic-reference": warning(
    (p: { reference: string; count: number }) =>
      `${p.reference} may resolve to any of ${p.count} schemas, depending on the schema that refers to it; here it allows any value.`,
    () => "Put a schema with that `$dynamicAnchor` into the `$defs` of this one.",
  ),
  "wrong-type": error(
    (p: { what: string; expected: string; actual: string }) => `${p.what} must be ${p.expected}, not ${p.actual}.`,
  ),
  "wrong-scalar": warning(
    (p: { expected: string; actual: string }) => `This must be ${p.expected}, not ${p.actual}.`,
    ({ expected }) => (expected === "a string" ? "Write it in quotes." : undefined),
  ),
  "empty-field": warning(() => "This field is empty and is treated as absent."),
  "missing-field": error((p: { object: string; field: string }) => `This ${p.object} has no \`${p.field}\`.`),
  "unexpected-field": warning(
    (p: { object: string; field: string } & Suggestion) =>
      `\`${p.field}\` is not a field of the ${p.object}; it is ignored.`,
    didYouMean,
  ),
  "misplaced-keyword": warning(
    (p: { object: string; field: string }) => `\`${p.field}\` is next to \`schema\`; it is ignored.`,
    (p) => `Move \`${p.field}\` into the \`schema\` of the ${p.object}.`,
  ),
  "conflicting-fields": warning(
    (p: { object: string; first: string; second: string }) =>
      `\`${p.first}\` and \`${p.second}\` are mutually exclusive in the ${p.object}; \`${p.first}\` is used.`,
  ),
  "meaningless-field": warning(
    (p: { field: string; holder: string }) => `\`${p.field}\` has no meaning for ${p.holder}; it is ignored.`,
  ),
  "invalid-name": warning(
    (p: { name: string; place: string }) => `\`${p.name}\` cannot be the name of a ${p.place} parameter or ${p.place}.`,
  ),
  "empty-enum": warning(() => "This `enum` allows no value; it is ignored."),
  "querystring-not-alone": warning(
    () => "A querystring parameter is the whole query; no other query parameter is allowed.",
  ),
  "reference-left-aside": warning(
    (p: { reference: string; boundary: "folder" | "origin"; object: string }) =>
      `${p.reference} is outside the document's ${p.boundary}; the ${p.object} is ignored.`,
    () => "Read it with `--allow-outside-references`.",
  ),
  "wrong-keyword-value": warning(
    (p: { keyword: string; expected: string; actual: string }) =>
      `The keyword \`${p.keyword}\` must be ${p.expected}, not ${p.actual}; it is ignored.`,
  ),
  "invalid-extension": warning(
    (p: { extension: string; reason: string }) => `This value of \`${p.extension}\` is ignored: ${p.reason}.`,
  ),
  "unknown-type": warning(
    (p: { type: string } & Suggestion) => `Unknown type \`${p.type}\`; the schema allows any value.`,
    didYouMean,
  ),
  "undeclared-security-scheme": warning(
    (p: { scheme: string } & Suggestion) =>
      `The security scheme \`${p.scheme}\` is not declared; the requirement is ignored.`,
    (p) => didYouMean(p) ?? "Declare it in `components.securitySchemes`.",
  ),
  "undeclared-tag": warning(
    (p: { tag: string } & Suggestion) => `The tag \`${p.tag}\` is not declared in \`tags\`.`,
    (p) => didYouMean(p) ?? "Declare it to give its group a place and a description.",
  ),
  "unknown-tag": warning(
    (p: { tag: string } & Suggestion) =>
      `\`x-tagGroups\` names the tag \`${p.tag}\`, which the document does not have.`,
    (p) => didYouMean(p) ?? "Remove it, or give an operation the tag.",
  ),
  "undeclared-path-parameter": warning(
    (p: { name: string; path: string }) => `The path \`${p.path}\` has \`{${p.name}}\`, which no parameter declares.`,
    (p) => `It is treated as a string. Declare a parameter \`${p.name}\` with \`in: path\`.`,
  ),
  "unused-path-parameter": warning(
    (p: { name: string; path: string } & Suggestion) =>
      `The path \`${p.path}\` has no \`{${p.name}}\`; the parameter is ignored.`,
    didYouMean,
  ),
  "duplicate-parameter": warning(
    (p: { name: string; in: string }) => `Duplicate ${p.in} parameter \`${p.name}\`; the first one is used.`,
  ),
  "duplicate-operation-id": warning(
    (p: { id: string }) => `Two operations have the id \`${p.id}\`; their names take words from their paths.`,
  ),
  "example-mismatch": warning(
    (p: { reason: string }) => `This example contradicts its schema: ${p.reason}.`,
    () => "What fits is kept; the rest is generated from the schema.",
  ),
  "unused-pages": warning(
    (p: { reason: string } & Suggestion) => `This rule for pages is ignored: ${p.reason}.`,
    (p) =>
      didYouMean(p) ??
      "Its fields are named as they travel, with dots between those within each other, such as `data.list`.",
  ),
  "no-operations": error(
    (p: { hidden: number }) =>
      p.hidden === 0 ? "The document has no operations." : "All operations of the document are hidden.",
    (p) =>
      p.hidden === 0
        ? "Operations are listed under `paths`; webhooks are not generated."
        : "The setting `hidden` says which extensions hide an operation.",
  ),

  "wrong-style": warning(
    (p: { style: string; holder: string; instead: string } & Suggestion) =>
      `\`${p.style}\` is not a style of ${p.holder}; \`${p.instead}\` is used.`,
    didYouMean,
  ),

  // Building and planning
  "unsupported-field": warning(
    (p: { field: string; others: number }) =>
      `No target supports \`${p.field}\`; this one${p.others > 0 ? ` and ${p.others} more are` : " is"} ignored.`,
  ),
  "unsupported-feature": warning(
    (p: { target: string; lack: string; instead: string; otherOperations: number; advice?: string | undefined }) =>
      `The target \`${p.target}\` ${p.lack}: ${p.instead}${inOthers(p.otherOperations)}.`,
    ({ advice }) => advice,
  ),

  "complex-markdown": warning(
    () => "This Markdown is nested too deeply or is too complex to format. The pages show it as plain text.",
    () => "Nest it less, or divide it into paragraphs and headings with blank lines between them.",
  ),

  "unused-sample": warning(
    (p: { language: string; method: string; otherOperations: number }) =>
      `This ${p.language} sample does not call \`${p.method}\`; a generated one is shown${inOthers(p.otherOperations)}.`,
    () => "Have the sample call the method that the page names, or remove it.",
  ),

  "equal-addresses": error(
    (p: { file: string }) =>
      `Two pages would be the file ${p.file}, as letter case does not count in the names of files.`,
    () => "Put `{operation}` into the `path` of the target `reference`, or rename one of them.",
  ),

  ...writingCatalogue,
} as const;

export type DiagnosticCode = keyof typeof catalogue;

type Parameters<C extends DiagnosticCode> = (typeof catalogue)[C] extends Entry<infer P> ? P : never;

/** The one way to make a diagnostic: a code, the parameters that its message needs, and where it points. */
export function createDiagnostic<C extends DiagnosticCode>(
  code: C,
  parameters: Parameters<C>,
  place?: Place,
  related?: Place,
): Diagnostic {
  const entry = catalogue[code] as unknown as Entry<Parameters<C>>;
  const hint = entry.hint?.(parameters);
  return {
    code,
    severity: entry.severity,
    message: hideCredentials(entry.message(parameters)),
    ...(hint !== undefined && { hint: hideCredentials(hint) }),
    ...(place && { place }),
    ...(related && { related }),
  };
}
