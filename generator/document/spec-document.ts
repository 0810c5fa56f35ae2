import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { SourceObject } from "../syntax/values.ts";

/** A parsed file or URL. */
export interface SourceFile {
  /** A path or URL, as the user named it or as a reference resolves. */
  readonly name: string;
  readonly tree: unknown;
  readonly index: FileIndex;
}

/** The root document and all files that it refers to, by name. */
export interface SpecDocument {
  readonly root: SourceFile;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The schemas of all files that have an `$id`, by it. */
  readonly resources: ReadonlyMap<string, SchemaResource>;
  /** Referenced files and URLs that were not read, as they are outside of the root document's folder or origin. */
  readonly outside: ReadonlySet<string>;
  /** The diagnostics of unreadable files that seem to be named in data only. */
  readonly unread: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Maps a node to the author's text, through all rewrites. Absent: there were none. */
  readonly originOf?: OriginOf;
  /** Whether a value that the author wrote once may occur in several places. */
  readonly isExpanded?: boolean;
  /** The author's document, if it is Swagger 2.0 and `root` is its upgrade. */
  readonly swagger?: SourceObject;
}

/** A node of one of the files. */
export interface SourceNode {
  readonly file: string;
  readonly pointer: string;
  readonly value: unknown;
}

/** The target of a reference: a file's name and a pointer into it. */
export interface NodeAddress {
  readonly file: string;
  readonly pointer: string;
}

/** Maps a node of a document to a node of the document that it was made from. */
export type OriginOf = (node: NodeAddress) => NodeAddress;

/** The references of a file to other files, and the names of its schemas besides their pointers. */
export interface FileIndex {
  /** The other files that it refers to, each with the first reference to it. */
  readonly files: readonly ReferencedFile[];
  /** The whole file, then its schemas with an `$id`. */
  readonly resources: readonly [SchemaResource, ...SchemaResource[]];
  /** The holders of references that are not plain pointers into a known file. */
  readonly holders: ReadonlyMap<object, ReferenceHolder>;
  /** Schemas with a `$dynamicAnchor`. */
  readonly dynamicAnchors: ReadonlyMap<object, Anchor>;
}

export interface ReferencedFile {
  readonly file: string;
  readonly place: Place;
  /**
   * Whether it may not be a file: a value of `mapping` may be a schema's name, and an apparent reference in data may be
   * data.
   */
  readonly isGuess: boolean;
}

export interface ReferenceHolder {
  readonly pointer: string;
  /** The innermost enclosing schema with an `$id`, or the file. */
  readonly resource: SchemaResource;
}

/** A file or a schema with an `$id`: the base of relative URIs. */
export interface SchemaResource extends NodeAddress {
  readonly uri: string;
  /** By name. A duplicate is a common fault. */
  readonly anchors: Map<string, readonly Anchor[]>;
}

/** A schema with an `$anchor` or `$dynamicAnchor`. */
export interface Anchor extends NodeAddress {
  readonly name: string;
  readonly isDynamic: boolean;
}
