import { didYouMean, error, inOthers, warning, type Entry, type Suggestion } from "./catalogue-entry.ts";
import type { Diagnostic, Place } from "./diagnostic.ts";
import { hideCredentials } from "./hide-credentials.ts";
import { misplacedReferences } from "./misplaced-references.ts";
import { requestCatalogue } from "./request-catalogue.ts";
import { sourceCatalogue } from "./source-catalogue.ts";
import { writingCatalogue } from "./writing-catalogue.ts";

/** Every fault that specloom can find, by its code. The code says the fault; the parameters are checked by the compiler. */
export const catalogue = {
  ...requestCatalogue,

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
  "duplicate-key": warning((p: { key: string }) => `The key "${p.key}" occurs twice; the last one counts.`),
  "number-out-of-range": warning((p: { number: string }) => `${p.number} is out of range; the nearest number counts.`),
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
    () => "This is not what Swagger 2.0 has in its place, so that the document cannot be upgraded to OpenAPI 3.0.",
    () => "Look it up in the specification of Swagger 2.0; something in it may be missing.",
  ),
  "unsupported-version": error(
    (p: { version: string }) => `OpenAPI ${p.version} is not supported.`,
    () => "Supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.",
  ),

  // Validating
  "unresolved-reference": error((p: { reference: string } & Suggestion) => `There is no ${p.reference}.`, didYouMean),
  "reference-cycle": error((p: { reference: string }) => `The reference to ${p.reference} leads back to itself.`),
  ...misplacedReferences,
  "unresolved-mapping": warning(
    (p: { value: string; reference: string } & Suggestion) =>
      `There is no schema ${p.reference}; the value \`${p.value}\` is left aside.`,
    didYouMean,
  ),
  "ambiguous-dynamic-reference": warning(
    (p: { reference: string; count: number }) =>
      `${p.reference} is one of ${p.count} schemas, as whoever refers to it says; by itself it stands for any value.`,
    () => "Put a schema with that `$dynamicAnchor` into the `$defs` of this one.",
  ),
  "wrong-type": error(
    (p: { what: string; expected: string; actual: string }) => `${p.what} must be ${p.expected}, not ${p.actual}.`,
  ),
  "wrong-scalar": warning(
    (p: { expected: string; actual: string }) => `This must be ${p.expected}, not ${p.actual}.`,
    ({ expected }) => (expected === "a string" ? "Write it in quotes." : undefined),
  ),
  "empty-field": warning(() => "There is nothing here; the field counts as absent."),
  "missing-field": error((p: { object: string; field: string }) => `This ${p.object} has no \`${p.field}\`.`),
  "unexpected-field": warning(
    (p: { object: string; field: string } & Suggestion) =>
      `\`${p.field}\` is no field of the ${p.object}; it is left aside.`,
    didYouMean,
  ),
  "misplaced-keyword": warning(
    (p: { object: string; field: string }) => `\`${p.field}\` stands beside \`schema\`; it is left aside.`,
    (p) => `Move \`${p.field}\` into the \`schema\` of the ${p.object}.`,
  ),
  "conflicting-fields": warning(
    (p: { object: string; first: string; second: string }) =>
      `\`${p.first}\` and \`${p.second}\` exclude each other in the ${p.object}; \`${p.first}\` counts.`,
  ),
  "meaningless-field": warning(
    (p: { field: string; holder: string }) => `\`${p.field}\` means nothing for ${p.holder}; it is left aside.`,
  ),
  "invalid-name": warning(
    (p: { name: string; place: string }) => `\`${p.name}\` cannot be the name of a ${p.place} parameter or ${p.place}.`,
  ),
  "empty-enum": warning(() => "This `enum` allows no value at all; it is left aside."),
  "querystring-not-alone": warning(
    () => "A querystring parameter stands for the whole query, and has no other query parameter beside it.",
  ),
  "reference-left-aside": warning(
    (p: { reference: string; boundary: "folder" | "origin"; object: string }) =>
      `${p.reference} is outside of the document's ${p.boundary}; the ${p.object} is left aside.`,
    () => "It is read with `--allow-outside-references`.",
  ),
  "wrong-keyword-value": warning(
    (p: { keyword: string; expected: string; actual: string }) =>
      `The keyword \`${p.keyword}\` must be ${p.expected}, not ${p.actual}; it is left aside.`,
  ),
  "unknown-type": warning(
    (p: { type: string } & Suggestion) => `There is no type \`${p.type}\`; the schema stands for any value.`,
    didYouMean,
  ),
  "undeclared-security-scheme": warning(
    (p: { scheme: string } & Suggestion) =>
      `There is no security scheme \`${p.scheme}\`; the requirement is left aside.`,
    (p) => didYouMean(p) ?? "Declare it in `components.securitySchemes`.",
  ),
  "undeclared-tag": warning(
    (p: { tag: string } & Suggestion) => `The tag \`${p.tag}\` is not declared in \`tags\`.`,
    (p) => didYouMean(p) ?? "Declare it, so that its group has a place and a description.",
  ),
  "undeclared-path-parameter": warning(
    (p: { name: string; path: string }) => `The path \`${p.path}\` has \`{${p.name}}\`, which no parameter declares.`,
    (p) => `It is taken for a string. Declare a parameter \`${p.name}\` with \`in: path\`.`,
  ),
  "unused-path-parameter": warning(
    (p: { name: string; path: string } & Suggestion) =>
      `The path \`${p.path}\` has no \`{${p.name}}\`; the parameter is left aside.`,
    didYouMean,
  ),
  "duplicate-parameter": warning(
    (p: { name: string; in: string }) => `There are two ${p.in} parameters \`${p.name}\`; the first one counts.`,
  ),
  "duplicate-operation-id": warning(
    (p: { id: string }) => `Two operations have the id \`${p.id}\`; their names take words from their paths.`,
  ),
  "example-mismatch": warning(
    (p: { reason: string }) => `This example contradicts its schema: ${p.reason}.`,
    () => "Examples are made from the schema instead.",
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
      `\`${p.style}\` is no style of ${p.holder}; it counts as \`${p.instead}\`.`,
    didYouMean,
  ),

  // Building and planning
  "unsupported-field": warning(
    (p: { field: string; others: number }) =>
      `No target has a place for \`${p.field}\`; this one${p.others > 0 ? ` and ${p.others} more are` : " is"} left aside.`,
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
