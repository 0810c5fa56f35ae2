import { toCamelCase, toKebabCase, toPascalCase, toSnakeCase } from "../model/names/casing.ts";

/** Ways to join the words of a name. */
export const CASINGS = {
  camel: toCamelCase,
  pascal: toPascalCase,
  snake: toSnakeCase,
  kebab: toKebabCase,
  flat: (words: readonly string[]): string => words.join(""),
} as const;

export type Casing = keyof typeof CASINGS;
