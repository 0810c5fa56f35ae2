/** How each member of an object is worked out. */
export type Makers<T> = { readonly [K in keyof T]: () => T[K] };

/**
 * Gives an object more members, of which each is worked out when it is first asked for. Whoever reads or copies the
 * object finds them like all others.
 */
export function addLazyMembers<T extends object, L extends object>(object: T, makers: Makers<L>): T & L {
  for (const key of Object.keys(makers) as (keyof L)[]) {
    // To put the value in the place of the getter would take longer the more members there are.
    Object.defineProperty(object, key, { get: once(makers[key]), enumerable: true, configurable: true });
  }
  return object as T & L;
}

/** An object of nothing but such members, by any names. */
export function createLazyMap<T>(makers: Iterable<readonly [string, () => T]>): Readonly<Record<string, T>> {
  return addLazyMembers({}, Object.fromEntries(makers));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
