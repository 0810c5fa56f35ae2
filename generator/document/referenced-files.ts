import type { Place } from "../diagnostics/diagnostic.ts";
import { joinPointer } from "../diagnostics/json-pointer.ts";
import { getReference, resolveReference } from "./reference.ts";
import type { SourceFile } from "./spec-document.ts";

/** Keys whose values are data, in which `$ref` is no reference. */
const DATA_KEYS = new Set(["example", "default", "const", "enum", "value", "dataValue"]);

/** Keys whose members are named by the author, so that no name below them means anything. */
const NAME_MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "schemas", "dependentSchemas"]);

/** The other files that a file refers to, each with the first place that does. */
export function listReferencedFiles(source: SourceFile): { file: string; place: Place }[] {
  const found = new Map<string, Place>();
  const visited = new Set<object>();
  const path: string[] = [];

  function visit(value: object, isNameMap: boolean): void {
    if (visited.has(value)) return;
    visited.add(value);
    if (!isNameMap) note(getReference(value));
    for (const [key, member] of Object.entries(value) as [string, unknown][]) {
      if (typeof member !== "object" || member === null) continue;
      if (!isNameMap && (DATA_KEYS.has(key) || key.startsWith("x-"))) continue;
      path.push(key);
      visit(member, !isNameMap && NAME_MAPS.has(key));
      path.pop();
    }
  }

  function note(reference: string | undefined): void {
    if (reference === undefined || reference.startsWith("#")) return;
    const { file } = resolveReference(reference, source.name);
    if (file === source.name || found.has(file)) return;
    found.set(file, { file: source.name, pointer: joinPointer("", ...path, "$ref") });
  }

  if (typeof source.root === "object" && source.root !== null) visit(source.root, false);
  return Array.from(found, ([file, place]) => ({ file, place }));
}
