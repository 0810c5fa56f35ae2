/** The content of schema keywords, as far as a reference may replace it. */
import { any, externalDocs, flag, schema, text } from "./object-shapes.ts";
import { SUBSCHEMAS, VALUE_KEYWORDS } from "./schema-keywords.ts";
import { list, map, object, type Shape } from "./shape.ts";

const mapped: Shape = { kind: "mapped" };
const literals = list(() => ({ kind: "literal" }));
const texts = list(() => text);

const mapping = map(() => mapped);
const discriminator = object("Discriminator Object", { propertyName: text, mapping, defaultMapping: mapped });

const HOLDERS = { one: schema, list: list(() => schema), map: map(() => schema) } as const;

/** Numbers and texts alike contain no reference. */
const SCALARS: Readonly<Record<string, Shape>> = { "a string": text, "a number": text, "a boolean": flag };

const FIELDS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...Array.from(VALUE_KEYWORDS, ([keyword, expected]) => [keyword, SCALARS[expected] ?? any] as const),
  ...Array.from(SUBSCHEMAS, ([keyword, holds]) => [keyword, HOLDERS[holds]] as const),
  ["type", texts],
  ["required", texts],
  ["enum", literals],
  ["exclusiveMaximum", text],
  ["exclusiveMinimum", text],
  ["dependentRequired", map(() => texts)],
  ["example", any],
  ["examples", any],
  ["externalDocs", externalDocs],
  ["xml", object("XML Object", { name: text, namespace: text, prefix: text, attribute: flag, wrapped: flag })],
  ["discriminator", discriminator],
]);

/**
 * The shape of a keyword's value; `undefined` if the keyword is unknown, or its value is literal, such as that of
 * `const`.
 */
export function findKeyword(keyword: string): Shape | undefined {
  return FIELDS.get(keyword);
}

/** Whether a place may contain texts that are references. */
export function holdsMapped(demand: unknown): boolean {
  return demand === discriminator || demand === mapping;
}
