/** What ends a program that does not listen to it. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What is to be finished before the program ends: signals are the process's, and so is this. */
const unfinished = new Set<() => void>();

/**
 * Has a signal that would end the program wait for `finish`. Call what it gives when the work is done: it finishes, and a
 * signal that came meanwhile then does what it would have done.
 */
export function holdSignals(finish: () => void): () => void {
  for (const signal of SIGNALS) if (!process.listeners(signal).includes(end)) process.on(signal, end);
  unfinished.add(finish);
  return () => {
    if (unfinished.delete(finish)) finish();
    // Signals that came during synchronous work are heard in the next turn, which begins after the first of these.
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
