import type { ResourceConfig } from "../../config/config.ts";
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, NodePlace } from "../../diagnostics/diagnostic.ts";
import { joinPointer } from "../../syntax/json-pointer.ts";

/** Reports resources with equal configured names, which would share a file. `place` is that of the spec's settings. */
export function findEqualNames(resources: Readonly<Record<string, ResourceConfig>>, place: NodePlace): Diagnostic[] {
  const known = new Map<string, NodePlace>();
  return Object.entries(resources).flatMap(([tag, { name }]) => {
    if (name === undefined) return [];
    const own = { ...place, pointer: joinPointer(place.pointer, "resources", tag, "name") };
    // Some casings have no separator between words.
    const key = name.replaceAll("-", "");
    const first = known.get(key);
    if (first !== undefined) return [createDiagnostic("duplicate-resource-name", { name }, own, first)];
    known.set(key, own);
    return [];
  });
}
