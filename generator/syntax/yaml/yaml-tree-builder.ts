import { invariant } from "../../diagnostics/invariant.ts";
import type { YamlList, YamlMap, YamlMember, YamlNode, YamlScalar } from "./yaml-tree.ts";

/** A list or map that is not yet closed. */
type OpenList = YamlList & { readonly items: YamlNode[] };
type OpenMap = YamlMap & { readonly members: YamlMember[]; key?: Key | undefined };

/** The key of the next value. */
type Key = Pick<YamlMember, "key" | "offset">;

/** The key for a list or map in place of a key: no pointer can name it. */
const NO_TEXT: Key = { key: "", offset: 0 };

/** Builds trees from nodes in the order of their text. */
export class YamlTreeBuilder {
  /** One root for each document of the text. */
  readonly roots: YamlNode[] = [];
  readonly #open: (OpenList | OpenMap)[] = [];
  readonly #anchors = new Map<string, YamlNode>();

  startDocument(): void {
    this.#anchors.clear();
    this.#open.push({ kind: "list", offset: 0, items: this.roots });
  }

  open(kind: "list" | "map", offset: number, anchor: string | undefined): void {
    const holder: OpenList | OpenMap =
      kind === "list" ? { kind, offset, items: [] } : { kind, offset, members: [], key: undefined };
    this.#add(holder, anchor);
    this.#open.push(holder);
  }

  close(): void {
    this.#open.pop();
  }

  addScalar(scalar: YamlScalar, anchor: string | undefined): void {
    this.#add(scalar, anchor);
  }

  /** Whether the next node is a key. */
  get isAtKey(): boolean {
    const holder = this.#open.at(-1);
    return holder?.kind === "map" && holder.key === undefined;
  }

  /** The offset of the key whose value is next. */
  get keyOffset(): number | undefined {
    const holder = this.#open.at(-1);
    return holder?.kind === "map" ? holder.key?.offset : undefined;
  }

  addKey(scalar: YamlScalar, key: string | undefined, anchor: string | undefined): void {
    const map = this.#open.at(-1);
    invariant(map?.kind === "map", "a key of YAML is outside of a map");
    if (anchor !== undefined) this.#anchors.set(anchor, scalar);
    map.key = { key, offset: scalar.offset };
  }

  findAnchor(name: string): YamlNode | undefined {
    return this.#anchors.get(name);
  }

  addAlias(offset: number, target: YamlNode): void {
    this.#add({ kind: "alias", offset, target }, undefined);
  }

  #add(node: YamlNode, anchor: string | undefined): void {
    const holder = this.#open.at(-1);
    invariant(holder !== undefined, "a node of YAML is outside of a document");
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    if (holder.kind === "list") holder.items.push(node);
    else if (holder.key === undefined) holder.key = NO_TEXT;
    else {
      holder.members.push({ ...holder.key, value: node });
      holder.key = undefined;
    }
  }
}
