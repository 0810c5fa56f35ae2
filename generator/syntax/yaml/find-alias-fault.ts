import { MAX_DEPTH } from "../nesting.ts";
import type { ParseFault } from "../parsed.ts";
import type { YamlAlias, YamlNode } from "./yaml-tree.ts";

/** A few nested aliases can expand to billions of nodes. No real API document comes near this. */
const MAX_NODES = 10_000_000;

/**
 * Finds the alias that makes a tree infinite, too large or too deep. Later stages visit a shared node at each of its
 * places.
 */
export function findAliasFault(root: YamlNode): ParseFault | undefined {
  const meter = new TreeMeter();
  meter.measure(root);
  return meter.fault;
}

/** The size and depth of a value with all aliases expanded. */
interface Extent {
  readonly size: number;
  readonly height: number;
}

const SCALAR: Extent = { size: 1, height: 0 };

class TreeMeter {
  fault: ParseFault | undefined;
  readonly #extents = new Map<YamlNode, Extent>();
  readonly #open = new Set<YamlNode>();

  /** Measures nodes in the order of the text, in which an anchor precedes its aliases. */
  measure(node: YamlNode): Extent {
    if (node.kind === "scalar") return SCALAR;
    if (node.kind === "alias") return this.#measureAlias(node);
    this.#open.add(node);
    const extent = this.#measureHolder(node.kind === "list" ? node.items : node.members.map(({ value }) => value));
    this.#open.delete(node);
    this.#extents.set(node, extent);
    return extent;
  }

  #measureHolder(children: readonly YamlNode[]): Extent {
    let [size, height] = [1, 0];
    for (const child of children) {
      const extent = this.measure(child);
      size += extent.size;
      height = Math.max(height, extent.height);
      if (size > MAX_NODES) this.fault ??= { message: "its aliases, written out, are too large", offset: child.offset };
    }
    return { size, height: height + 1 };
  }

  #measureAlias({ offset, target }: YamlAlias): Extent {
    if (this.#open.has(target)) this.fault ??= { message: "an anchor holds an alias of itself", offset };
    const extent = this.#extents.get(target) ?? SCALAR;
    if (this.#open.size + extent.height > MAX_DEPTH) this.fault ??= { maxDepth: MAX_DEPTH, offset };
    return extent;
  }
}
