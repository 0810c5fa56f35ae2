import type { Place } from "../diagnostics/diagnostic.ts";
import { findValue, joinPointer } from "../syntax/json-pointer.ts";
import type { SourceNode, SpecDocument } from "./spec-document.ts";
import { isObject } from "../syntax/values.ts";

export function placeOf({ file, pointer }: SourceNode): Place {
  return { file, pointer };
}

/** The child of a node by key. Its value is `undefined` if it does not exist. */
export function childOf({ file, pointer, value }: SourceNode, key: string): SourceNode {
  return { file, pointer: joinPointer(pointer, key), value: isObject(value) ? value[key] : undefined };
}

/** Finds a node by its pointer, in one of the document's files. */
export function findNode(document: SpecDocument, file: string, pointer: string): SourceNode | undefined {
  const value = findValue(document.files.get(file)?.tree, pointer);
  return value === undefined ? undefined : { file, pointer, value };
}
