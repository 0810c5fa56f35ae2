import { invariant } from "../../diagnostics/invariant.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";

type Templates = ReadonlyMap<string, string>;

const INDEX = "runtime/index.ts";

/** The runtime as it is: real source, which is tested where it lies. */
export function planRuntimeFiles(templates: Templates): PlannedFile[] {
  return [...templates]
    .filter(([path]) => path.startsWith("runtime/") && path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map(([path, text]) => ({ path: `src/${path}`, text }));
}

/** The names that the runtime exports from its index, which are exported from the SDK's index as well. */
export function listRuntimeExports(templates: Templates): string[] {
  const index = templates.get(INDEX) ?? "";
  invariant(!/^export \*/m.test(index), "the runtime's index does not name what it exports");
  return Array.from(index.matchAll(/^export (?:type )?\{([^}]*)\}/gm), ([, names = ""]) => names.split(","))
    .flat()
    .map((name) => name.replace(/^.*\bas\b|^\s*type\b/s, "").trim())
    .filter((name) => name !== "");
}
