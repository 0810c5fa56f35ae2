/** The edges of each node, by its key. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * The strongly connected components of a graph, each after those that it has edges to (Tarjan's algorithm). Not
 * recursive, as chains of references may have any length.
 */
export function findStrongComponents(edges: Edges): Set<string>[] {
  const search = new ComponentSearch(edges);
  for (const key of edges.keys()) search.visit(key);
  return search.components;
}

interface Step {
  readonly key: string;
  /** The nodes to visit. */
  readonly next: string[];
}

class ComponentSearch {
  readonly components: Set<string>[] = [];
  readonly #edges: Edges;
  readonly #order = new Map<string, number>();
  readonly #lowest = new Map<string, number>();
  readonly #open: string[] = [];
  readonly #isOpen = new Set<string>();

  constructor(edges: Edges) {
    this.#edges = edges;
  }

  visit(start: string): void {
    if (this.#order.has(start)) return;
    const path = [this.#enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.next.pop();
      if (next === undefined) {
        path.pop();
        this.#leave(step, path.at(-1));
      } else if (!this.#order.has(next)) {
        path.push(this.#enter(next));
      } else if (this.#isOpen.has(next)) {
        this.#lower(step.key, this.#order.get(next));
      }
    }
  }

  #enter(key: string): Step {
    this.#lowest.set(key, this.#order.size);
    this.#order.set(key, this.#order.size);
    this.#open.push(key);
    this.#isOpen.add(key);
    return { key, next: [...(this.#edges.get(key) ?? [])] };
  }

  #leave({ key }: Step, parent: Step | undefined): void {
    const lowest = this.#lowest.get(key);
    if (parent !== undefined) this.#lower(parent.key, lowest);
    if (lowest !== this.#order.get(key)) return;
    const component = new Set(this.#open.splice(this.#open.lastIndexOf(key)));
    for (const member of component) this.#isOpen.delete(member);
    this.components.push(component);
  }

  #lower(key: string, bound = Infinity): void {
    this.#lowest.set(key, Math.min(this.#lowest.get(key) ?? Infinity, bound));
  }
}
