import { joinPointer } from "../../syntax/json-pointer.ts";
import { METHOD_FIELDS } from "../../document/shapes/object-shapes.ts";
import { compareText } from "../names/compare-text.ts";
import type { OperationSource } from "./operations.ts";
import { type SourceObject, asText, objectEntries } from "../../syntax/values.ts";

/** The operations that are not hidden, sorted by path and method, so that the document's order changes nothing. */
export function listVisibleOperations(root: SourceObject, hidden: readonly string[]): OperationSource[] {
  const operations = objectEntries(root["paths"]).flatMap(([path, pathItem]) =>
    objectEntries(pathItem).map(([method, value]) => {
      const pointer = joinPointer("/paths", path, method);
      return { path, method: spellMethod(method), operationId: asText(value["operationId"]), value, pointer };
    }),
  );
  const visible = operations.filter(({ value }) => !hidden.some((field) => Boolean(value[field])));
  const counts = new Map<string | undefined, number>();
  for (const { operationId } of visible) counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
  return visible
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.method, b.method))
    .map((operation) => {
      const { operationId, method, path } = operation;
      const isUnique = operationId !== undefined && operationId !== "" && counts.get(operationId) === 1;
      return { ...operation, id: isUnique ? operationId : `${method} ${path}` };
    });
}

/** Additional operations keep their spelling: letter case matters in HTTP. */
function spellMethod(method: string): string {
  return (METHOD_FIELDS as readonly string[]).includes(method) ? method.toUpperCase() : method;
}
