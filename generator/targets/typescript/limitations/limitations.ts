import { createDiagnostic } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { nameMethod } from "../../../languages/method-name.ts";
import type { ApiModel, MethodCase, Operation, SecurityScheme } from "../../../model/model.ts";
import { placeInModel } from "../../../plan/model-place.ts";
import type { ReviewInput } from "../../../plan/target.ts";
import { listRuntimeExports } from "../runtime-files.ts";
import { nameSdk, type OperationNames } from "../sdk-names.ts";
import { listLimitations } from "./list-limitations.ts";
import type { Limitation } from "./limitation.ts";

/** Warns of parts of the document that the SDK does not support. Each kind is reported once, at its first place. */
export function diagnoseLimitations({ model, cache, templates }: Omit<ReviewInput, "spec" | "options">): Diagnostic[] {
  const names = nameSdk(model, listRuntimeExports(templates)).operations;
  const found = new Map<string, { readonly first: Limitation; readonly operations: Set<string> }>();
  for (const operation of model.operations) {
    const { pointer } = operation;
    const key = { kind: "limitations", parts: [pointer], given: [pointer] };
    const limitations = cache.getOrCompute(key, () => listLimitations(operation));
    const own = checkName(operation, names.get(operation.id), model.client.methodCase);
    for (const limitation of [...limitations, ...own]) {
      const known = found.get(limitation.lack) ?? { first: limitation, operations: new Set() };
      found.set(limitation.lack, known);
      known.operations.add(operation.id);
    }
  }
  return [
    ...listSchemeLimitations(model).map((limitation) => diagnose(limitation, 1)),
    ...[...found.values()].map(({ first, operations }) => diagnose(first, operations.size)),
  ];
}

/** The index of the package exports types, the runtime and all functions, so their names must be distinct. */
function checkName(
  { name, pointer }: Operation,
  names: OperationNames | undefined,
  methodCase: MethodCase,
): Limitation[] {
  if (names === undefined || names.function === nameMethod(name.words, methodCase)) return [];
  return [
    {
      lack: "reserves the names of some functions",
      instead: `the function of \`${names.methodPath}\` is \`${names.function}\`, and the method keeps its name`,
      advice: "Choose another `operationId` to give both the same name.",
      pointer,
    },
  ];
}

function diagnose({ lack, instead, advice, pointer }: Limitation, operations: number): Diagnostic {
  const parameters = { target: "typescript", lack, instead, advice, otherOperations: operations - 1 };
  return createDiagnostic("unsupported-feature", parameters, placeInModel(pointer));
}

/** The limitations of schemes that operations use. */
function listSchemeLimitations({ operations, securitySchemes }: ApiModel): Limitation[] {
  const asked = new Set(operations.flatMap(listAskedSchemes));
  return securitySchemes.filter(({ key }) => asked.has(key)).flatMap((scheme) => checkScheme(scheme) ?? []);
}

function listAskedSchemes({ security }: Operation): string[] {
  return security.flatMap((all) => all.map(({ scheme }) => scheme));
}

function checkScheme(scheme: SecurityScheme): Limitation | undefined {
  const { key, pointer } = scheme;
  if (scheme.kind === "mutualTLS") {
    return {
      lack: "does not present a client certificate",
      instead: `calls that need \`${key}\` are made without one`,
      advice: "Give the client a `fetch` that presents one.",
      pointer,
    };
  }
  if (scheme.kind !== "http" || scheme.scheme === "basic" || scheme.scheme === "bearer") return undefined;
  return {
    lack: `cannot authenticate with the HTTP scheme \`${scheme.scheme}\``,
    instead: `nothing is sent for \`${key}\``,
    advice: "Give the client a `fetch` that authenticates, or set the header with `headers`.",
    pointer,
  };
}
