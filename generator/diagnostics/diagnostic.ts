/** `error` makes the output impossible or wrong; `warning` is odd, and generation goes on. */
export type Severity = "error" | "warning";

/** A node of a file, by JSON Pointer (RFC 6901, `""` is the root). Resolved to a line only when it is printed. */
export interface NodePlace {
  readonly file: string;
  readonly pointer: string;
  /** Points at the key of the node instead of its value. */
  readonly at?: "key";
}

/** A position in a file that could not be parsed, which is why its text comes along. */
export interface TextPlace {
  readonly file: string;
  readonly text: string;
  /** In UTF-16 units from the start. */
  readonly offset: number;
}

/** A file as a whole: one that is missing, or not text. */
export interface FilePlace {
  readonly file: string;
}

export type Place = NodePlace | TextPlace | FilePlace;

/** The key of a node in place of its value, which may be long. */
export function pointAtKey(place: Place): Place {
  return "pointer" in place ? { ...place, at: "key" } : place;
}

/** What is wrong, where, and what to do next. Made by `createDiagnostic` alone. */
export interface Diagnostic {
  /** A key of the catalogue. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that ends with a full stop. */
  readonly message: string;
  /** What to do next: the flag, the setting, "Did you mean …?". */
  readonly hint?: string;
  readonly place?: Place;
  /** Where else the same is wrong, in the order of the document. */
  readonly others?: readonly Place[];
  /** The second place of a fault that has two, such as the first of two equal names. */
  readonly related?: Place;
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}
