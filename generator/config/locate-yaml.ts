/** The one door of yaml, which keeps positions and is slow. Load it at first use. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import { splitPointer } from "../diagnostics/json-pointer.ts";
import type { Locate } from "./parsed.ts";

/** What a pointer leads to: a node, and the key that it stands under if it is in a map. */
interface Found {
  readonly node: Node | undefined;
  readonly key?: Node | undefined;
}

/** Gives the places of the nodes of a YAML text, which is parsed once. */
export function createYamlLocator(text: string): Locate {
  const document = parseDocument(text, { logLevel: "silent", strict: false, uniqueKeys: false });
  return (pointer, at) => {
    let found: Found | undefined = { node: document.contents ?? undefined };
    for (const token of splitPointer(pointer) ?? []) found = found && findMember(document, found.node, token);
    const node = (at === "key" && found?.key) || found?.node;
    return node?.range?.[0];
  };
}

function findMember(document: Document, node: Node | undefined, token: string): Found | undefined {
  const holder = resolve(document, node);
  if (isSeq(holder)) {
    const item = holder.items[Number(token)];
    return item === undefined ? undefined : { node: item as Node };
  }
  if (!isMap(holder)) return undefined;
  const pair = holder.items.find(({ key }) => keyText(key) === token);
  return pair === undefined ? findMerged(document, holder, token) : toFound(pair);
}

/** https://yaml.org/type/merge.html */
function findMerged(document: Document, map: YAMLMap, token: string): Found | undefined {
  for (const pair of map.items) {
    if (keyText(pair.key) !== "<<") continue;
    const merged = resolve(document, pair.value as Node);
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const found = findMember(document, source as Node, token);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function toFound({ key, value }: Pair): Found {
  // A key without a value has no node of its own: it is found at its key.
  const node = (value ?? key) as Node;
  return { node, key: key as Node };
}

function resolve(document: Document, node: Node | undefined): Node | undefined {
  return isAlias(node) ? node.resolve(document) : node;
}

/** The key as a parsed value has it, where `200` is the text "200". */
function keyText(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}
