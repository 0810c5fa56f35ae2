/** https://spec.openapis.org/oas/v3.1.1.html#path-item-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { METHOD_FIELDS } from "../shapes/object-shapes.ts";
import { followReferences } from "../references/follow-references.ts";
import { getReference } from "../references/reference.ts";
import type { SourceNode, SpecDocument } from "../spec-document.ts";
import { type SourceObject, asObject, isObject } from "../../syntax/values.ts";
import { childOf } from "../source-node.ts";

/** One operation as its author wrote it, with its path item. */
export interface SourceOperation {
  readonly path: string;
  /** A field of the Path Item Object, in lower case, such as `get`; or a key of its `additionalOperations`, as written. */
  readonly method: string;
  readonly node: SourceNode & { readonly value: SourceObject };
  readonly pathItem: SourceNode & { readonly value: SourceObject };
}

const listed = new WeakMap<SpecDocument, readonly SourceOperation[]>();

/** All operations below `paths`, in the document's order. A path item may be a reference with siblings. */
export function listOperations(document: SpecDocument): readonly SourceOperation[] {
  const operations = listed.get(document) ?? findOperations(document);
  listed.set(document, operations);
  return operations;
}

function findOperations(document: SpecDocument): SourceOperation[] {
  const root = document.root.tree;
  const paths = isObject(root) ? root["paths"] : undefined;
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(([path, value]) => {
    if (!path.startsWith("/") || !isObject(value)) return [];
    return listPathItemOperations(document, path, {
      file: document.root.name,
      pointer: joinPointer("/paths", path),
      value,
    });
  });
}

function listPathItemOperations(document: SpecDocument, path: string, node: SourceNode): SourceOperation[] {
  return resolvePathItems(document, node).flatMap((pathItem) => {
    const { file, pointer, value } = pathItem;
    const additional = {
      file,
      pointer: joinPointer(pointer, "additionalOperations"),
      value: asObject(value["additionalOperations"]),
    };
    const fields = METHOD_FIELDS.map((method) => ({ method, node: childOf(pathItem, method) }));
    const others = Object.keys(additional.value).map((method) => ({ method, node: childOf(additional, method) }));
    return [...fields, ...others].filter(isOperation).map((operation) => ({ path, pathItem, ...operation }));
  });
}

function isOperation(operation: {
  readonly method: string;
  readonly node: SourceNode;
}): operation is Pick<SourceOperation, "method" | "node"> {
  return isObject(operation.node.value);
}

/** The path item itself, then the one that it refers to. */
function resolvePathItems(document: SpecDocument, node: SourceNode): SourceOperation["pathItem"][] {
  const { value } = node;
  const target = getReference(value) === undefined ? undefined : followReferences(document, node);
  return [node, target].filter(
    (item): item is SourceOperation["pathItem"] => typeof item === "object" && isObject(item.value),
  );
}
