/** A bug in specloom, as opposed to a fault in its input. It results in exit code 70 and a request to report it. */
export class Bug extends Error {
  override readonly name = "Bug";
}

/** Asserts a guarantee of the program. `message` completes "specloom has a bug: …". */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Bug(message);
}

/**
 * Adds the current activity to errors that `make` throws. Only messages of our own errors are shown, as others may
 * quote the document.
 */
export async function nameBugs<T>(what: string, make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown : new Error(String(thrown));
    const reason = cause instanceof Bug ? `: ${cause.message}` : ` (${cause.name})`;
    const bug = new Bug(`${what} cannot be planned${reason}`, { cause });
    bug.stack = cause.stack ?? "";
    throw bug;
  }
}
