import type { Place } from "../diagnostics/diagnostic.ts";
import { findValue, joinPointer } from "../syntax/json-pointer.ts";
import type { SourceNode, SpecDocument } from "./spec-document.ts";
import { isObject } from "../syntax/values.ts";

export function placeOf({ file, pointer }: SourceNode): Place {
  return { file, pointer };
}

/** The node under a key; its value is `undefined` where there is none. */
export function childOf({ file, pointer, value }: SourceNode, key: string): SourceNode {
  return { file, pointer: joinPointer(pointer, key), value: isObject(value) ? value[key] : undefined };
}

/** The node that a pointer names, in one of the document's files. */
export function findNode(document: SpecDocument, file: string, pointer: string): SourceNode | undefined {
  const value = findValue(document.files.get(file)?.tree, pointer);
  return value === undefined ? undefined : { file, pointer, value };
}
