import type { Inline } from "../content/inline.ts";
import type { Links } from "../names/model-links.ts";
import type { Note } from "./note.ts";

/** A cell of a table, with the notes and links that it adds to its page. */
export interface Cell {
  readonly content: Inline;
  readonly notes: readonly Note[];
  readonly links: Links;
}

/** Builds cells once, however many tables have them: operations share parameters, and results are models elsewhere. */
export class Cells {
  readonly #known = new Map<object, Map<string, Cell>>();

  /** `part` is what of the model the row is about. A cell that leads below its table is that table's alone. */
  get(part: object, column: string, build: () => Cell): Cell {
    const row = this.#known.get(part);
    const known = row?.get(column);
    if (known !== undefined) return known;
    const cell = build();
    if (cell.notes.length === 0) this.#known.set(part, (row ?? new Map<string, Cell>()).set(column, cell));
    return cell;
  }
}
