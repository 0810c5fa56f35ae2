import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { pointAtKey, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import { schemaPointer } from "../document/references/schema-reference.ts";
import type { ApiModel, Pointer } from "../model/model.ts";
import { listCollisions } from "../model/names/distinguish.ts";

/** Reports names that are still not unique: an error for each, with both places. */
export function findAmbiguousNames(
  { schemas, operations }: ApiModel,
  origin: (pointer: Pointer) => Place,
): Diagnostic[] {
  const placed = schemas.map(({ name, key }) => ({ name, pointer: schemaPointer(key) }));
  return [
    ...listCollisions(placed).map((collision) => ({ kind: "schemas" as const, ...collision })),
    ...listCollisions(operations).map((collision) => ({ kind: "operations" as const, ...collision })),
  ].map(({ kind, first, second }) =>
    createDiagnostic("ambiguous-name", { kind }, pointAtKey(origin(second.pointer)), pointAtKey(origin(first.pointer))),
  );
}
