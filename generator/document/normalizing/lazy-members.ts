/** The function that computes each member of an object. */
export type Makers<T> = { readonly [K in keyof T]: () => T[K] };

/** Adds members to an object, each computed when it is first read. They are enumerable, so copies include them. */
export function addLazyMembers<T extends object, L extends object>(object: T, makers: Makers<L>): T & L {
  for (const [key, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(object, key, { get: computeOnce(make), enumerable: true, configurable: true });
  return object as T & L;
}

/** Creates an object that has only lazy members. */
export function createLazyMap<T>(makers: Iterable<readonly [string, () => T]>): Readonly<Record<string, T>> {
  return addLazyMembers({}, Object.fromEntries(makers));
}

function computeOnce(make: () => unknown): () => unknown {
  let computed: { readonly value: unknown } | undefined;
  return () => (computed ??= { value: make() }).value;
}
