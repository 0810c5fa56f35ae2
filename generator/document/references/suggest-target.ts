import { suggest } from "../../diagnostics/suggest.ts";
import { isPointer } from "./reference.ts";
import { listAnchorNames } from "./schema-resources.ts";
import { isObject } from "../../syntax/values.ts";
import { findNode } from "../source-node.ts";
import type { SpecDocument, NodeAddress } from "../spec-document.ts";

/** Suggests an existing target for a reference without one. */
export function suggestTarget(document: SpecDocument, { file, pointer }: NodeAddress): string | undefined {
  if (!isPointer(pointer)) {
    const anchor = suggest(pointer, listAnchorNames(document, file));
    return anchor === undefined ? undefined : `#${anchor}`;
  }
  const cut = Math.max(pointer.lastIndexOf("/"), 0);
  const siblings = findNode(document, file, pointer.slice(0, cut))?.value;
  return isObject(siblings) ? suggest(pointer.slice(cut + 1), Object.keys(siblings)) : undefined;
}
