import type { Block } from "../content/block.ts";
import type { Inline } from "../content/inline.ts";

/** Blocks below a table, to which cells link. */
export interface Note {
  readonly anchor: string;
  /** Notes with the same key say the same: a page has one of them, with the anchors of all. */
  readonly key: string;
  build(anchors: Inline): readonly Block[];
}
