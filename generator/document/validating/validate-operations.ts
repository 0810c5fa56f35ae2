import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { joinPointer } from "../../syntax/json-pointer.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { mergeParameters, type SourceParameter } from "../operations/parameters.ts";
import { listOperations, type SourceOperation } from "../operations/path-items.ts";
import { listTemplateNames } from "../operations/path-template.ts";
import type { Validation } from "./validation.ts";
import { type SourceObject, asList, asObject, asText, asTexts, objectEntries } from "../../syntax/values.ts";
import { placeOf } from "../source-node.ts";

/** Checks references between parts: tags, security schemes, path parameters and operation ids. */
export function validateOperations(validation: Validation, root: SourceObject): void {
  const declared = {
    tags: asList(root["tags"]).flatMap((tag) => asText(asObject(tag)["name"]) ?? []),
    schemes: objectEntries(asObject(root["components"])["securitySchemes"]).map(([name]) => name),
  };
  const rootNode = { file: validation.document.root.name, pointer: "" };
  validateSecurity(validation, declared.schemes, rootNode, root["security"]);
  const operations = listOperations(validation.document);
  const ids = new Map<string, Place>();
  for (const operation of operations) {
    validateId(validation, ids, operation);
    validateTags(validation, declared.tags, operation);
    validateSecurity(validation, declared.schemes, operation.node, operation.node.value["security"]);
    validateParameters(validation, operation);
  }
}

function validateId(validation: Validation, ids: Map<string, Place>, { node }: SourceOperation): void {
  const id = asText(node.value["operationId"]);
  if (id === undefined) return;
  const place = { file: node.file, pointer: joinPointer(node.pointer, "operationId") };
  const first = ids.get(id);
  if (first === undefined) ids.set(id, place);
  else validation.report(createDiagnostic("duplicate-operation-id", { id }, place, first));
}

function validateTags(validation: Validation, declared: readonly string[], { node }: SourceOperation): void {
  if (declared.length === 0) return; // Declaring tags is optional.
  asTexts(node.value["tags"]).forEach((tag, index) => {
    if (declared.includes(tag)) return;
    const place = { file: node.file, pointer: joinPointer(node.pointer, "tags", index) };
    validation.report(createDiagnostic("undeclared-tag", { tag, suggestion: suggest(tag, declared) }, place));
  });
}

interface Holder {
  readonly file: string;
  readonly pointer: string;
}

function validateSecurity(
  validation: Validation,
  declared: readonly string[],
  holder: Holder,
  security: unknown,
): void {
  asList(security).forEach((requirement, index) => {
    for (const scheme of Object.keys(asObject(requirement))) {
      if (declared.includes(scheme)) continue;
      const pointer = joinPointer(holder.pointer, "security", index, scheme);
      const parameters = { scheme, suggestion: suggest(scheme, declared) };
      validation.report(
        createDiagnostic("undeclared-security-scheme", parameters, { file: holder.file, pointer, at: "key" }),
      );
    }
  });
}

function validateParameters(validation: Validation, operation: SourceOperation): void {
  const { path, node } = operation;
  const { parameters, duplicates } = mergeParameters(validation.document, operation);
  for (const { name, in: location, node: duplicate } of duplicates) {
    validation.report(createDiagnostic("duplicate-parameter", { name, in: location }, placeOf(duplicate)));
  }
  const declared = parameters.filter((parameter) => parameter.in === "path");
  const names = listTemplateNames(path);
  for (const name of names) {
    if (declared.some((parameter) => parameter.name === name)) continue;
    validation.report(createDiagnostic("undeclared-path-parameter", { name, path }, placeOf(node)));
  }
  for (const parameter of declared) {
    if (!names.includes(parameter.name)) reportUnused(validation, parameter, path, names);
  }
}

function reportUnused(
  validation: Validation,
  parameter: SourceParameter,
  path: string,
  names: readonly string[],
): void {
  const { name, node } = parameter;
  validation.report(
    createDiagnostic("unused-path-parameter", { name, path, suggestion: suggest(name, names) }, placeOf(node)),
  );
}
