import type { Command } from "./measure-process.ts";

/** A program that is measured on a document. */
export interface Contestant {
  readonly name: string;
  readonly command: Command;
  /** What comes before each run, outside of the time: `round` counts from 0. */
  readonly prepare?: (round: number) => void;
  /** The folder of the TypeScript that it writes, to be compiled afterwards. */
  readonly output?: string;
}
