import type { Note } from "./enum-values.ts";
import type { PageNames } from "./name-models.ts";
import type { Links } from "./type-text.ts";

/** A cell of a table, with what it brings onto its page. */
export interface Cell {
  readonly text: string;
  readonly notes: readonly Note[];
  readonly links: Links;
}

interface CellPlace {
  /** What of the model the row is about. */
  readonly part: object;
  readonly column: string;
  readonly names: PageNames;
}

/** Prints cells once, however many tables have them: operations share parameters, and results are models elsewhere. */
export class Cells {
  readonly #known = new Map<object, Map<string, Cell>>();

  /** A cell that names what is an operation's own is that operation's alone. */
  get({ part, column, names }: CellPlace, print: () => Cell): Cell {
    const row = this.#known.get(part);
    const known = row?.get(column);
    if (known !== undefined) return known;
    const cell = print();
    if (!isOwn(cell, names)) this.#known.set(part, (row ?? new Map<string, Cell>()).set(column, cell));
    return cell;
  }
}

function isOwn({ notes, links }: Cell, { inline }: PageNames): boolean {
  if (notes.length > 0) return true;
  for (const { schema } of links.values()) if (inline.isOwn(schema)) return true;
  return false;
}
