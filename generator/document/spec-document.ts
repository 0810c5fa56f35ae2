import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { SourceObject } from "../syntax/values.ts";

/** A file or URL, and what it parses to. */
export interface SourceFile {
  /** As the user named it, or as a reference to it resolves: a path or a URL. */
  readonly name: string;
  readonly tree: unknown;
  readonly index: FileIndex;
}

/** The root document and every file that it refers to, by name. */
export interface SpecDocument {
  readonly root: SourceFile;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The schemas of all files that have an `$id`, by that. */
  readonly resources: ReadonlyMap<string, SchemaResource>;
  /** The files and URLs that are referred to and not read, as they are elsewhere than the root document. */
  readonly outside: ReadonlySet<string>;
  /** What is wrong with files that could not be read, and that only data seems to refer to. */
  readonly unread: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Where the author wrote a node: back through all stages that rewrote the document. Absent: none did. */
  readonly originOf?: OriginOf;
  /** Whether what the author wrote once may stand in several places. */
  readonly isExpanded?: boolean;
  /** What the author wrote, where that is Swagger 2.0 and the root document is its upgrade. */
  readonly swagger?: SourceObject;
}

/** A node of one of the files. */
export interface SourceNode {
  readonly file: string;
  readonly pointer: string;
  readonly value: unknown;
}

/** The target of a reference: the name of a file, and a pointer into it. */
export interface NodeAddress {
  readonly file: string;
  readonly pointer: string;
}

/** From a node of a document to one of the document that it was made from. */
export type OriginOf = (node: NodeAddress) => NodeAddress;

/** What a file refers to, and what its schemas can be called by beside their pointers. */
export interface FileIndex {
  /** The other files that it refers to, each with the first place that does. */
  readonly files: readonly ReferencedFile[];
  /** The file as a whole, then the schemas in it that have an `$id`. */
  readonly resources: readonly [SchemaResource, ...SchemaResource[]];
  /** Where the objects stand whose references a pointer into a known file does not tell; all others are plain. */
  readonly holders: ReadonlyMap<object, ReferenceHolder>;
  /** The schemas that have a `$dynamicAnchor`. */
  readonly dynamicAnchors: ReadonlyMap<object, Anchor>;
}

export interface ReferencedFile {
  readonly file: string;
  readonly place: Place;
  /** Whether it may be no file after all: a value of `mapping` may be a bare name, and what stands in data may be data. */
  readonly isGuess: boolean;
}

export interface ReferenceHolder {
  readonly pointer: string;
  /** The nearest schema around it that has an `$id`, or the file. */
  readonly resource: SchemaResource;
}

/** A file, or a schema in it that has an `$id`: what a URI stands for. */
export interface SchemaResource extends NodeAddress {
  readonly uri: string;
  /** By name. A name that stands twice is a fault, but a common one. */
  readonly anchors: Map<string, readonly Anchor[]>;
}

/** A schema with an `$anchor` or `$dynamicAnchor`. */
export interface Anchor extends NodeAddress {
  readonly name: string;
  readonly isDynamic: boolean;
}
