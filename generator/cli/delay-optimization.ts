import { setFlagsFromString } from "node:v8";

/** How much a function runs before V8 optimizes it, in bytes of its code; the default is a third of it. */
const INTERRUPT_BUDGET = 400_000;

/**
 * Has V8 optimize later. In a run of seconds most functions do not give back what optimizing them takes, which without
 * this is a quarter of all that the processor does. Versions of Node after 20 are patient by themselves.
 */
export function delayOptimization(): void {
  if (process.versions.node.startsWith("20.")) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
