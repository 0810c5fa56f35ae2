/** The value under a key, which must be the holder's own: an inherited one is neither the caller's nor the server's. */
export function readOwn(holder: unknown, key: string): unknown {
  return Object.hasOwn(Object(holder) as object, key)
    ? (holder as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
