import { compareText } from "../../model/compare-text.ts";
import { group, ifBroken, indent, join, line, printLayout, type Layout } from "./layout.ts";
import { toStringLiteral } from "./literals.ts";

/** What a file needs of others: collected while it is written, printed when it is done. */
export class Imports {
  readonly #modules = new Map<
    string,
    { readonly values: Set<string>; readonly types: Set<string>; namespace?: string }
  >();

  /** Gives the name back, so that it can be used where it is asked for. */
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

  /** The import statements, sorted by module and name. */
  print(): string {
    const modules = [...this.#modules].sort(([a], [b]) => compareText(a, b));
    const statements = modules.flatMap(([module, { values, types, namespace }]) => [
      ...(namespace === undefined ? [] : [`import * as ${namespace} from ${toStringLiteral(module)};`]),
      ...printNames("import", values, module),
      ...printNames("import type", types, module),
    ]);
    return statements.join("\n");
  }

  #open(module: string) {
    const known = this.#modules.get(module);
    if (known) return known;
    const opened: { values: Set<string>; types: Set<string>; namespace?: string } = {
      values: new Set(),
      types: new Set(),
    };
    this.#modules.set(module, opened);
    return opened;
  }
}

function printNames(keyword: string, names: ReadonlySet<string>, module: string): string[] {
  if (names.size === 0) return [];
  const sorted = [...names].sort(compareText);
  const from = ` from ${toStringLiteral(module)};`;
  // Braces around one name are never broken, however long it is.
  if (sorted.length === 1) return [`${keyword} { ${sorted.join("")} }${from}`];
  const list: Layout = group(["{", indent([line, join([",", line], sorted), ifBroken(",")]), line, "}"]);
  return [printLayout([keyword, " ", list, from])];
}
