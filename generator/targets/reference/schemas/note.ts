/** A block below a table, which a cell may lead to. */
export interface Note {
  readonly anchor: string;
  readonly text: string;
}
