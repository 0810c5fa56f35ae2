import type { Checkout } from "./checkout.ts";

/** Something that happens to a checkout between two runs of the command. */
export interface Mutation {
  readonly name: string;
  /** Brings it about; may add commits and branches. What it leaves is committed. */
  readonly apply: (checkout: Checkout) => void | Promise<void>;
  /** The exit code of `check` that a user expects. */
  readonly check: number;
  /** That of `generate`; absent: 0. */
  readonly generate?: number;
  /** The causes that `check --format json` may name; absent: whatever it names. */
  readonly causes?: readonly string[];
  /** Whether it leaves a file of the user's in a folder of ours, which `check` names and `generate` leaves. */
  readonly leavesUnknown?: boolean;
  /** A word that makes sure that the right thing is complained of. */
  readonly says?: RegExp;
}
