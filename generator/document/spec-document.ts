import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { findValue, joinPointer } from "../diagnostics/json-pointer.ts";
import type { Expansions } from "./expansions.ts";
import type { FileIndex } from "./file-index.ts";
import type { SchemaResource } from "./schema-resources.ts";

/** A file or URL, and what it parses to. */
export interface SourceFile {
  /** As the user named it, or as the reference that led to it resolves: a path or a URL. */
  readonly name: string;
  readonly root: unknown;
  readonly index: FileIndex;
}

/** The root document and every file that its references lead to, by name. */
export interface SpecDocument {
  readonly root: SourceFile;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The schemas of all files that have an `$id`, by that. */
  readonly resources: ReadonlyMap<string, SchemaResource>;
  /** The files and URLs that references lead to and that are not read, as they are elsewhere than the root document. */
  readonly outside: ReadonlySet<string>;
  /** What is wrong with files that could not be read, and that only data seems to refer to. */
  readonly unread: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Where the author has references instead of what they lead to. Absent: nowhere. */
  readonly expansions?: Expansions;
  /** What the author wrote, where that is Swagger 2.0 and the root document is its upgrade. */
  readonly swagger?: SourceObject;
}

/** A node of one of the files. */
export interface SourceNode {
  readonly file: string;
  readonly pointer: string;
  readonly value: unknown;
}

export function placeOf({ file, pointer }: SourceNode): Place {
  return { file, pointer };
}

/** The node under a key; its value is `undefined` where there is none. */
export function childOf({ file, pointer, value }: SourceNode, key: string): SourceNode {
  return { file, pointer: joinPointer(pointer, key), value: isObject(value) ? value[key] : undefined };
}

/** The node that a pointer names, in one of the document's files. */
export function findNode(document: SpecDocument, file: string, pointer: string): SourceNode | undefined {
  const value = findValue(document.files.get(file)?.root, pointer);
  return value === undefined ? undefined : { file, pointer, value };
}

export type SourceObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is SourceObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
