import { compareText } from "../../model/compare-text.ts";
import { group, ifBroken, indent, join, line, printLayout, type Layout } from "./layout.ts";
import { toStringLiteral } from "./literals.ts";

/** One name of another module; plain JSON. */
export interface Import {
  readonly kind: "value" | "type" | "namespace";
  readonly module: string;
  /** What it is called here and, but for a namespace, there. */
  readonly name: string;
}

/** What code needs of other modules: collected while it is written, printed when it is done. */
export class Imports {
  readonly #imports = new Map<string, Import>();

  /** Gives the name back, so that it can be used where it is asked for. */
  addType(module: string, name: string): string {
    return this.#add({ kind: "type", module, name });
  }

  addValue(module: string, name: string): string {
    return this.#add({ kind: "value", module, name });
  }

  addNamespace(module: string, name: string): string {
    return this.#add({ kind: "namespace", module, name });
  }

  /** Adds what a part of the code needs. */
  addAll(imports: readonly Import[]): void {
    for (const each of imports) this.#add(each);
  }

  list(): Import[] {
    return [...this.#imports.values()];
  }

  /** The import statements, sorted by module and name. */
  print(): string {
    const modules = [...new Set(this.list().map(({ module }) => module))].sort(compareText);
    return modules.flatMap((module) => this.#printModule(module)).join("\n");
  }

  #printModule(module: string): string[] {
    const listNames = (kind: Import["kind"]): string[] =>
      this.list().flatMap((each) => (each.module === module && each.kind === kind ? [each.name] : []));
    return [
      ...listNames("namespace").map((name) => `import * as ${name} from ${toStringLiteral(module)};`),
      ...printNames("import", listNames("value"), module),
      ...printNames("import type", listNames("type"), module),
    ];
  }

  #add(each: Import): string {
    this.#imports.set(`${each.kind} ${each.module} ${each.name}`, each);
    return each.name;
  }
}

function printNames(keyword: string, names: readonly string[], module: string): string[] {
  if (names.length === 0) return [];
  const sorted = [...names].sort(compareText);
  const from = ` from ${toStringLiteral(module)};`;
  // Braces around one name are never broken, however long it is.
  if (sorted.length === 1) return [`${keyword} { ${sorted.join("")} }${from}`];
  const list: Layout = group(["{", indent([line, join([",", line], sorted), ifBroken(",")]), line, "}"]);
  return [printLayout([keyword, " ", list, from])];
}
