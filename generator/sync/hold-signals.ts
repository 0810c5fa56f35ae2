/** Signals that end a process by default. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Work to finish before the process ends. Global, as signals are. */
const unfinished = new Set<() => void>();

/**
 * Delays signals that would end the process until `finish` has run. Call the returned function when the work is done:
 * it calls `finish`, and then repeats a signal that arrived meanwhile.
 */
export function holdSignals(finish: () => void): () => void {
  for (const signal of SIGNALS) if (!process.listeners(signal).includes(end)) process.on(signal, end);
  unfinished.add(finish);
  return () => {
    if (unfinished.delete(finish)) finish();
    // Signals that arrive during synchronous work are delivered in the next turn, which begins after the first
    // `setImmediate`.
    setImmediate(() => setImmediate(release));
  };
}

function end(signal: NodeJS.Signals): void {
  for (const finish of unfinished) finish();
  unfinished.clear();
  release();
  process.kill(process.pid, signal);
}

function release(): void {
  if (unfinished.size > 0) return;
  for (const signal of SIGNALS) process.off(signal, end);
}
