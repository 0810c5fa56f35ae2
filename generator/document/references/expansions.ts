import type { NodeAddress } from "../spec-document.ts";

/** Maps the places of expanded references to their targets. */
export class ReferenceExpansions {
  /** By file and pointer. */
  readonly #targets = new Map<string, Map<string, NodeAddress>>();

  /** Both are places in the author's text. */
  add({ file, pointer }: NodeAddress, target: NodeAddress): void {
    const targets = this.#targets.get(file) ?? new Map<string, NodeAddress>();
    this.#targets.set(file, targets.set(pointer, { file: target.file, pointer: target.pointer }));
  }

  /** Finds where the author wrote a node of the expanded document. */
  originOf(place: NodeAddress): NodeAddress {
    const passed = new Set<NodeAddress>();
    let origin = place;
    for (;;) {
      const [target, below] = this.#findTarget(origin) ?? [];
      if (target === undefined || passed.has(target)) return { file: origin.file, pointer: origin.pointer };
      passed.add(target);
      origin = { file: target.file, pointer: `${target.pointer}${below}` };
    }
  }

  /** The target that replaced a node or one of its ancestors, and the rest of the pointer. */
  #findTarget({ file, pointer }: NodeAddress): [target: NodeAddress, below: string] | undefined {
    const targets = this.#targets.get(file);
    if (targets === undefined) return undefined;
    for (let end = 0; end !== -1; end = pointer.indexOf("/", end + 1)) {
      const target = targets.get(pointer.slice(0, end));
      if (target !== undefined) return [target, pointer.slice(end)];
    }
    const target = targets.get(pointer);
    return target && [target, ""];
  }
}
