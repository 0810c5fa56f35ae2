/** What the keywords of a Schema Object hold, as far as references may have taken its place. */
import { any, externalDocs, flag, schema, text } from "./object-shapes.ts";
import { SUBSCHEMAS, VALUE_KEYWORDS } from "./schema-keywords.ts";
import { list, map, object, type Shape } from "./shape.ts";

const mapped: Shape = { kind: "mapped" };
const literals = list(() => ({ kind: "literal" }));
const texts = list(() => text);

const mapping = map(() => mapped);
const discriminator = object("Discriminator Object", { propertyName: text, mapping, defaultMapping: mapped });

const HOLDERS = { one: schema, list: list(() => schema), map: map(() => schema) } as const;

/** A number is as little a reference as a text. */
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

/** `undefined` for a keyword whose value stands for itself, such as `const`, and for one that is not known. */
export function findKeyword(keyword: string): Shape | undefined {
  return FIELDS.get(keyword);
}

/** Whether texts that it holds may be references. */
export function holdsMapped(demand: unknown): boolean {
  return demand === discriminator || demand === mapping;
}
