/** The value under a key; what the holder inherits is not the caller's, nor the server's. */
export function readOwn(holder: object | undefined, key: string): unknown {
  return holder !== undefined && Object.hasOwn(holder, key)
    ? (holder as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
