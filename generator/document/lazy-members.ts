/** How each member of an object is worked out. */
export type Makers<T> = { readonly [K in keyof T]: () => T[K] };

/** Under it an object has its makers and what they have made, where nobody lists it. */
const LAZY = Symbol("lazy members");

interface LazyObject {
  readonly [LAZY]: { readonly makers: Makers<Record<string, unknown>>; readonly made: Map<string, unknown> };
}

/**
 * Gives an object more members, of which each is worked out when it is first asked for. Whoever reads or copies the
 * object finds them like all others.
 */
export function addLazyMembers<T extends object, L extends object>(object: T, makers: Makers<L>): T & L {
  Object.defineProperty(object, LAZY, { value: { makers, made: new Map() } });
  for (const key of Object.keys(makers))
    Object.defineProperty(object, key, { get: getterOf(key), enumerable: true, configurable: true });
  return object as T & L;
}

/** An object of nothing but such members, by any names. */
export function createLazyMap<T>(makers: Iterable<readonly [string, () => T]>): Readonly<Record<string, T>> {
  return addLazyMembers({}, Object.fromEntries(makers));
}

const getters = new Map<string, () => unknown>();

/** One getter for each name: V8 takes objects for of one kind, and reads them fast, whose getters are the same. */
function getterOf(key: string): () => unknown {
  const known = getters.get(key) ?? createGetter(key);
  getters.set(key, known);
  return known;
}

function createGetter(key: string): () => unknown {
  return function (this: LazyObject) {
    const { makers, made } = this[LAZY];
    if (!made.has(key)) made.set(key, makers[key]?.());
    return made.get(key);
  };
}
