/** What a text parses to, or why it does not. */
export type Parsed = { readonly value: unknown } | { readonly error: SyntaxFault };

export interface SyntaxFault {
  /** Completes "This is not valid JSON: …", without a full stop. */
  readonly message: string;
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** Finds a node's place in a text, in UTF-16 units; `undefined` where the text has no such node. */
export type Locate = (pointer: string, at: "key" | "value") => number | undefined;
