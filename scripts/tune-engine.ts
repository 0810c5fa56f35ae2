import { setFlagsFromString } from "node:v8";

/**
 * For a run of seconds that has all processors busy: what optimizing most functions takes is not given back, and a
 * collector that works along with the program takes the time of it.
 */
const FLAGS = [
  // How much a function runs before it is optimized, in bytes of its code; the default is an eighth of it.
  "--interrupt-budget=1000000",
  // A function is not optimized once more for each that calls it, and a long one not at all.
  "--no-turbo-inlining",
  "--max-optimized-bytecode-size=4000",
  "--no-incremental-marking",
  "--no-parallel-scavenge",
  // New objects have at once as much space, in MiB, as they are given sooner or later.
  "--min-semi-space-size=16",
  "--semi-space-growth-factor=16",
  // What a thread has kept of them is looked through when it has grown to this, in MiB.
  "--initial-old-space-size=200",
];

/** Has V8 suit a run of this program. Versions of Node after 20 do by themselves. */
export function tuneEngine(): void {
  if (process.versions.node.startsWith("20.")) setFlagsFromString(FLAGS.join(" "));
}
