/** The value under a key of the argument; what it inherits is not the caller's. */
export function readInput(input: object | undefined, key: string): unknown {
  return input !== undefined && Object.hasOwn(input, key)
    ? (input as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
