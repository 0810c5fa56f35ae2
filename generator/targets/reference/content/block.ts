import type { Inline } from "./inline.ts";

/** A block of a page, before a dialect prints it. */
export type Block =
  | { readonly kind: "paragraph"; readonly content: Inline }
  | { readonly kind: "list"; readonly items: readonly Inline[] }
  | { readonly kind: "heading"; readonly content: Inline }
  /** Blocks that a reader unfolds. */
  | { readonly kind: "details"; readonly summary: Inline; readonly blocks: readonly Block[] }
  | TableBlock
  | CodeBlock
  | TabsBlock;

export interface TableBlock {
  readonly kind: "table";
  readonly columns: readonly Column[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly Inline[])[];
}

export interface Column {
  readonly heading: Inline;
  /** In pixels, for sites that can be asked for it. */
  readonly width?: number;
}

export interface CodeBlock {
  readonly kind: "code";
  readonly text: string;
  readonly language: string;
  /** Whether formatters are asked to leave it as its author wrote it. */
  readonly isVerbatim?: boolean;
}

/** A heading below those of the page's sections. */
export function heading(content: Inline): Block {
  return { kind: "heading", content };
}

/** The same in several languages. */
export interface TabsBlock {
  readonly kind: "tabs";
  readonly tabs: readonly (Omit<CodeBlock, "kind"> & { readonly title: string })[];
}

export function paragraph(content: Inline): Block {
  return { kind: "paragraph", content };
}
