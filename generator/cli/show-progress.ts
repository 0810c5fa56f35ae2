import type { OnPrinted } from "../plan/plan-listeners.ts";
import type { Terminal } from "./terminal.ts";

/** Faster updates could not be read. */
const INTERVAL_SECONDS = 0.1;

/** Shows what is being done, and from then on how much of it is done: `Planning github  412 of 1,206 files`. */
export function showProgress(step: string, { progress, seconds }: Pick<Terminal, "progress" | "seconds">): OnPrinted {
  progress(step);
  let shown = seconds();
  return (done, total) => {
    if (seconds() - shown < INTERVAL_SECONDS) return;
    shown = seconds();
    progress(`${step}  ${group(done)} of ${group(total)} files`);
  };
}

function group(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
