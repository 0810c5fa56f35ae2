import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import { invariant } from "../../diagnostics/invariant.ts";
import { hasErrors, toOutcome, type Outcome } from "../../diagnostics/outcome.ts";
import { NO_CACHE, type Cache } from "../../incremental/cache.ts";
import { openApiObject } from "../shapes/object-shapes.ts";
import type { SpecDocument } from "../spec-document.ts";
import { restorePlaces } from "../provenance.ts";
import { validateHeaders } from "./validate-headers.ts";
import { validateOperations } from "./validate-operations.ts";
import { validateShape } from "./validate-shape.ts";
import { Validation } from "./validation.ts";
import { asText, describeType, isObject } from "../../syntax/values.ts";

const SUPPORTED_VERSION = /^3\.[0-2](?:\.|$)/;

/**
 * Reports faults that would make the output wrong as errors, and others as warnings. Returns the document if it is
 * usable.
 */
export function validateDocument(document: SpecDocument, cache: Cache = NO_CACHE): Outcome<SpecDocument> {
  const { name: file, tree } = document.root;
  invariant(isObject(tree), "a document that is not OpenAPI was read");
  const version = asText(tree["openapi"]) ?? describeType(tree["openapi"]);
  if (!SUPPORTED_VERSION.test(version)) {
    return { diagnostics: [createDiagnostic("unsupported-version", { version }, { file, pointer: "/openapi" })] };
  }
  const validation = new Validation(document, cache);
  validateShape(validation, tree, openApiObject);
  validation.checkTargets();
  validateHeaders(validation, tree);
  if (!hasErrors(validation.diagnostics)) validateOperations(validation, tree);
  return toOutcome(document, restorePlaces(validation.diagnostics, document));
}
