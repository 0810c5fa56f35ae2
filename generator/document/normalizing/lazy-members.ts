/** How each member of an object is worked out. */
export type Makers<T> = { readonly [K in keyof T]: () => T[K] };

/**
 * Adds members to an object, each computed when it is first read. Reading and copying the object finds them like all
 * others.
 */
export function addLazyMembers<T extends object, L extends object>(object: T, makers: Makers<L>): T & L {
  for (const [key, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(object, key, { get: computeOnce(make), enumerable: true, configurable: true });
  return object as T & L;
}

/** An object of nothing but such members, by any names. */
export function createLazyMap<T>(makers: Iterable<readonly [string, () => T]>): Readonly<Record<string, T>> {
  return addLazyMembers({}, Object.fromEntries(makers));
}

function computeOnce(make: () => unknown): () => unknown {
  let computed: { readonly value: unknown } | undefined;
  return () => (computed ??= { value: make() }).value;
}
