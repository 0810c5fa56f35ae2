/** What a client says of itself, where the platform lets it: a browser has a name of its own. */
export function nameUserAgent(name: string): string | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly versions?: { readonly node?: string } };
  };
  // Deno and Bun have it as well, and a bundler's stand-in for browsers has not.
  return process?.versions?.node && name;
}
