/** Makes keys optional that may be `undefined`: in the model, absent fields have no key. */
export type DefinedOnly<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Removes undefined fields: `omitUndefined({ a: 1, b: undefined })` is `{ a: 1 }`. */
export function omitUndefined<T extends object>(fields: T): DefinedOnly<T> {
  const present: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) present[key] = fields[key];
  return present as unknown as DefinedOnly<T>;
}
