import { posix } from "node:path";
import { invariant } from "../../diagnostics/invariant.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";

type Templates = ReadonlyMap<string, string>;

const INDEX = "runtime/index.ts";

/**
 * Copies the runtime, which is real source code with tests of its own. Only the modules that the package imports,
 * directly or indirectly, are copied.
 */
export function planRuntimeFiles(templates: Templates, imported: Iterable<string>): PlannedFile[] {
  const needed = new Set<string>();
  const add = (path: string): void => {
    if (needed.has(path)) return;
    needed.add(path);
    const text = templates.get(path);
    invariant(text !== undefined, `the runtime has no file ${path}`);
    for (const [, specifier = ""] of text.matchAll(/\bfrom "([^"]+)"/g)) add(resolveModule(path, specifier));
  };
  add(INDEX);
  for (const module of imported) add(resolveModule("runtime.ts", module));
  return [...needed].sort().map((path) => ({ path: `src/${path}`, text: templates.get(path) ?? "" }));
}

/** Resolves an import to a file. */
function resolveModule(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
}

/** The names that the runtime's index exports. The SDK's index exports them, too. */
export function listRuntimeExports(templates: Templates): string[] {
  const index = templates.get(INDEX) ?? "";
  invariant(!/^export \*/m.test(index), "the runtime's index does not name what it exports");
  return Array.from(index.matchAll(/^export (?:type )?\{([^}]*)\}/gm), ([, names = ""]) => names.split(","))
    .flat()
    .map((name) => name.replace(/^.*\bas\b|^\s*type\b/s, "").trim())
    .filter((name) => name !== "");
}
