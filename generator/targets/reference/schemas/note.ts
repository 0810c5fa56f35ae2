import type { Block } from "../content/block.ts";

/** Blocks below a table, to which cells link. */
export interface Note {
  readonly anchor: string;
  readonly blocks: readonly Block[];
}
