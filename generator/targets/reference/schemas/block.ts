import { printRows, type TableContent } from "../tables.ts";

/** A block of a page: its text, or a table, which is laid out when it is known where its links end. */
export type Block = string | TableContent;

/** Changes the links of a text. */
export type Relink = (text: string) => string;

export function printBlock(block: Block, relink: Relink): string {
  if (typeof block === "string") return relink(block);
  const rows = block.rows.map((row) => (column: string) => relink(row(column)));
  return printRows({ ...block, rows });
}

/** The bytes of what a block says, however it is laid out. */
export function measureBlock(block: Block): number {
  if (typeof block === "string") return Buffer.byteLength(block);
  const { columns, rows } = block;
  return rows.reduce(
    (sum, row) => columns.reduce((bytes, { column }) => bytes + Buffer.byteLength(row(column)) + " | ".length, sum),
    0,
  );
}
