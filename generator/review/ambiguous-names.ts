import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { schemaPointer } from "../document/references/schema-reference.ts";
import type { ApiModel, Pointer } from "../model/model.ts";
import { listCollisions } from "../model/names/distinguish.ts";

/** Names that are not unique although each was made longer until it should be: an error for each, with both places. */
export function findAmbiguousNames(
  { schemas, operations }: ApiModel,
  origin: (pointer: Pointer) => Place,
): Diagnostic[] {
  const placed = schemas.map(({ name, key }) => ({ name, pointer: schemaPointer(key) }));
  return [
    ...listCollisions(placed).map((collision) => ({ kind: "schemas" as const, ...collision })),
    ...listCollisions(operations).map((collision) => ({ kind: "operations" as const, ...collision })),
  ].map(({ kind, first, second }) =>
    createDiagnostic("ambiguous-name", { kind }, toKey(origin(second.pointer)), toKey(origin(first.pointer))),
  );
}

/** The value may be long. */
function toKey(place: Place): Place {
  return "pointer" in place ? { ...place, at: "key" } : place;
}
