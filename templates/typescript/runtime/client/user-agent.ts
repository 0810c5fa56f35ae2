/** The `User-Agent` of a client; `undefined` in browsers, which send their own. */
export function nameUserAgent(name: string): string | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly versions?: { readonly node?: string } };
  };
  // Deno and Bun have it, too. The `process` that bundlers provide for browsers does not.
  return process?.versions?.node && name;
}
