/** A bug of specloom's own, as opposed to a fault of its input: exit code 70, with a request to report it. */
export class Bug extends Error {
  override readonly name = "Bug";
}

/** Holds what the program itself guarantees. `message` completes "specloom has a bug: …". */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Bug(message);
}
