/** A bug of specloom's own, as opposed to a fault of its input: exit code 70, with a request to report it. */
export class Bug extends Error {
  override readonly name = "Bug";
}

/** Holds what the program itself guarantees. `message` completes "specloom has a bug: …". */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Bug(message);
}

/** Makes something, and says of a bug what was being made. Only the messages of our own errors quote no document. */
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
