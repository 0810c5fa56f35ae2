/** With an `error`, the output is impossible or wrong. After a `warning`, generation continues. */
export type Severity = "error" | "warning";

/** A node of a file by JSON Pointer (RFC 6901, `""` is the root). It is resolved to a line only for printing. */
export interface NodePlace {
  readonly file: string;
  readonly pointer: string;
  /** Points at the node's key instead of its value. */
  readonly at?: "key";
}

/** A position in a file that could not be parsed. It has the file's text, as there are no nodes. */
export interface TextPlace {
  readonly file: string;
  readonly text: string;
  /** In UTF-16 units from the start. */
  readonly offset: number;
}

/** A whole file, such as one that is missing or not text. */
export interface FilePlace {
  readonly file: string;
}

export type Place = NodePlace | TextPlace | FilePlace;

/** Points at the key of a node, as its value may be long. */
export function pointAtKey(place: Place): Place {
  return "pointer" in place ? { ...place, at: "key" } : place;
}

/** A fault, its place and a remedy. Only `createDiagnostic` creates them. */
export interface Diagnostic {
  /** A key of the catalogue. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence with a full stop. */
  readonly message: string;
  /** The remedy: a flag, a setting, or "Did you mean …?". */
  readonly hint?: string;
  readonly place?: Place;
  /** Further places of the same fault, in the document's order. */
  readonly others?: readonly Place[];
  /** The second place of a fault with two, such as the first of two equal names. */
  readonly related?: Place;
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}
