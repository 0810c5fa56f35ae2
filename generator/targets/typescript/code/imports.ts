import { compareText } from "../../../model/names/compare-text.ts";
import { fitsLine } from "./layout.ts";
import { breakLines } from "../operations/parameters.ts";
import type { ImportStatement } from "./source-files.ts";

/** The imported names of a module. */
interface ModuleImports {
  readonly values: Set<string>;
  readonly types: Set<string>;
  namespace?: string;
}

/** Imports by module, as plain JSON. */
export type ImportRecord = Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[]; readonly namespace?: string }>
>;

/** Code with its imports. */
export interface Importing<Code> {
  readonly code: Code;
  readonly imports: ImportRecord;
}

/** Collects imports while code is written. They are printed at the end. */
export class Imports {
  readonly #modules = new Map<string, ModuleImports>();

  /** Imports a type. Returns its name, so that code can use it at once. */
  addType(module: string, name: string): string {
    this.#open(module).types.add(name);
    return name;
  }

  addValue(module: string, name: string): string {
    this.#open(module).values.add(name);
    return name;
  }

  addNamespace(module: string, name: string): string {
    this.#open(module).namespace = name;
    return name;
  }

  /** Adds the imports of a part of the code. */
  addAll(record: ImportRecord): void {
    for (const [module, { values, types, namespace }] of Object.entries(record)) {
      for (const name of values) this.addValue(module, name);
      for (const name of types) this.addType(module, name);
      if (namespace !== undefined) this.addNamespace(module, namespace);
    }
  }

  record(): ImportRecord {
    return Object.fromEntries(
      Array.from(this.#modules, ([module, { values, types, ...rest }]) => [
        module,
        { values: [...values], types: [...types], ...rest },
      ]),
    );
  }

  /** The import statements, sorted by module and name. */
  list(): ImportStatement[] {
    const modules = [...this.#modules].sort(([a], [b]) => compareText(a, b));
    return modules.flatMap(([moduleSpecifier, { values, types, namespace }]) => [
      ...(namespace === undefined
        ? []
        : [{ kind: "ImportDeclaration", moduleSpecifier, namespaceImport: namespace } as const]),
      ...importNames({ moduleSpecifier, isTypeOnly: false }, values),
      ...importNames({ moduleSpecifier, isTypeOnly: true }, types),
    ]);
  }

  #open(module: string): ModuleImports {
    const opened = this.#modules.get(module) ?? { values: new Set(), types: new Set() };
    this.#modules.set(module, opened);
    return opened;
  }
}

type ImportSource = Required<Pick<ImportStatement, "moduleSpecifier" | "isTypeOnly">>;

function importNames(source: ImportSource, names: ReadonlySet<string>): ImportStatement[] {
  if (names.size === 0) return [];
  const sorted = [...names].sort(compareText);
  const line = `import${source.isTypeOnly ? " type" : ""} { ${sorted.join(", ")} } from "${source.moduleSpecifier}";`;
  // Prettier never breaks braces around a single name.
  const isBroken = sorted.length > 1 && !fitsLine(line, 0);
  const items = sorted.map((name) => ({ name }));
  return [{ kind: "ImportDeclaration", ...source, namedImports: isBroken ? breakLines(items, "  ") : items }];
}
