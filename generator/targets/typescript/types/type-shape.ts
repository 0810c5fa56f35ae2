import { isJsonList, isJsonNumber } from "../../../syntax/json-value.ts";
import type {
  EnumSchema,
  JsonValue,
  ObjectSchema,
  PatternProperty,
  Property,
  RecordSchema,
  Schema,
  TupleSchema,
  UnionSchema,
} from "../../../model/model.ts";
import { isInt64 } from "../../../model/int64/find-int64.ts";
import { listVariants } from "../../../model/schemas/discriminators.ts";
import { toNumberLiteral, toStringLiteral } from "../code/literals.ts";
import { isInView } from "../../../model/schemas/views.ts";
import { listMembersInView } from "./members-in-view.ts";
import { describeSchema } from "./schema-doc.ts";
import type { ShapeContext } from "./shape-context.ts";

/** A TypeScript type as a value, independent of its layout. */
export type TypeShape =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "array"; readonly items: TypeShape }
  | { readonly kind: "tuple"; readonly items: readonly TupleItem[] }
  | { readonly kind: "record"; readonly values: TypeShape }
  | ObjectShape
  /** An asynchronous sequence of items. */
  | { readonly kind: "stream"; readonly items: TypeShape }
  | { readonly kind: "union" | "intersection"; readonly members: readonly TypeShape[] };

/** Without `others`, only the properties are declared. */
export interface ObjectShape {
  readonly kind: "object";
  readonly properties: readonly PropertyShape[];
  readonly others?: TypeShape;
}

export interface TupleItem {
  readonly type: TypeShape;
  readonly mode: "required" | "optional" | "rest";
}

export interface PropertyShape {
  /** The key as written in the document. The layout quotes it if needed. */
  readonly key: string;
  readonly isOptional: boolean;
  readonly isReadonly?: boolean;
  readonly type: TypeShape;
  /** Lines that came through the comment door. */
  readonly documentation: readonly string[];
}

/** Types that are keywords of TypeScript. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  "string number bigint boolean null unknown never true false".split(" "),
);

const UNKNOWN = named("unknown");
const NEVER = named("never");

export function named(text: string): TypeShape {
  return { kind: "name", text };
}

/** The TypeScript type of a schema. If TypeScript cannot express it exactly, the type is wider, never narrower. */
export function shapeType(schema: Schema, context: ShapeContext): TypeShape {
  switch (schema.kind) {
    case "string":
      return named(schema.format === "binary" ? "Blob" : "string");
    case "integer":
    case "number":
      return named(isInt64(schema) ? context.int64 : "number");
    case "boolean":
    case "null":
    case "unknown":
    case "never":
      return named(schema.kind);
    case "literal":
      return shapeValue(schema.value);
    case "enum":
      return shapeEnum(schema, context);
    case "array":
      return { kind: "array", items: shapeType(schema.items, context) };
    case "tuple":
      return { kind: "tuple", items: shapeTupleItems(schema, context) };
    case "record":
      return shapeRecord(schema, context);
    case "object":
      return shapeObject(schema, context);
    case "ref":
      return named(context.refer(schema.key));
    case "union":
      return shapeAlternatives(schema, context);
    case "intersection":
      return shapeIntersection(listMembersInView(schema, context).map((member) => shapeType(member, context)));
  }
}

/** The members of a union, each with its values of the discriminating property. */
function shapeAlternatives(union: UnionSchema, context: ShapeContext): TypeShape {
  const variants = new Map(listVariants(union, context.schemas).map((variant) => [variant.schema, variant]));
  const wireName = union.discriminator?.wireName ?? "";
  return shapeUnion(
    union.members.map((member) => {
      const shape = shapeType(member, context);
      const { values = [], isDeclared = true } = variants.get(member) ?? {};
      if (isDeclared || values.length === 0) return shape;
      const tag = shapeUnion(values.map(shapeValue));
      const property = { key: wireName, isOptional: false, type: tag, documentation: [] };
      return shapeIntersection([shape, { kind: "object", properties: [property] }]);
    }),
  );
}

/** A union without redundant members: duplicates, `never`, and all others next to `unknown`. */
export function shapeUnion(members: readonly TypeShape[]): TypeShape {
  const distinct = listDistinct("union", members).filter((member) => !isName(member, "never"));
  if (distinct.some((member) => isName(member, "unknown"))) return UNKNOWN;
  const [only = NEVER] = distinct;
  return distinct.length > 1 ? { kind: "union", members: distinct } : only;
}

/** An intersection without redundant members: duplicates and `unknown`. */
export function shapeIntersection(members: readonly TypeShape[]): TypeShape {
  const distinct = listDistinct("intersection", members).filter((member) => !isName(member, "unknown"));
  const [only = UNKNOWN] = distinct;
  return distinct.length > 1 ? { kind: "intersection", members: distinct } : only;
}

function shapeTupleItems({ items, rest, minItems }: TupleSchema, context: ShapeContext): TupleItem[] {
  const shaped = items.map((item, index): TupleItem => {
    const isOptional = minItems !== undefined && index >= minItems;
    return { type: shapeType(item, context), mode: isOptional ? "optional" : "required" };
  });
  return rest.kind === "never" ? shaped : [...shaped, { type: shapeType(rest, context), mode: "rest" }];
}

function shapeRecord({ values, patterns }: RecordSchema, context: ShapeContext): TypeShape {
  return shapeIndex(shapeValues(values, patterns, context));
}

/** An index signature, as a type must not refer to itself through `Record`. */
function shapeIndex(values: TypeShape): TypeShape {
  return isKeyword(values) ? { kind: "record", values } : { kind: "object", properties: [], others: values };
}

function shapeValues(values: Schema, patterns: readonly PatternProperty[], context: ShapeContext): TypeShape {
  return shapeUnion([values, ...patterns.map(({ schema }) => schema)].map((schema) => shapeType(schema, context)));
}

function shapeObject(schema: ObjectSchema, context: ShapeContext): TypeShape {
  const { properties, alsoRequired = [], additional, patterns } = schema;
  const shapes = [
    ...properties
      .filter((property) => isInView(property, context.view, context.schemas))
      .map((property) => shapeProperty(property, context)),
    ...alsoRequired.map((key): PropertyShape => ({ key, isOptional: false, type: UNKNOWN, documentation: [] })),
  ];
  const isClosed = additional === undefined || additional.kind === "never";
  if (shapes.length === 0)
    return shapeIndex(shapeValues(additional ?? { ...schema, kind: "unknown" }, patterns, context));
  if (isClosed && patterns.length === 0) return { kind: "object", properties: shapes };
  const others = shapeValues(additional ?? { ...schema, kind: "never" }, patterns, context);
  // An index signature must allow all properties, or no value could have the type.
  const values = shapes.every(({ type }) => isShort(type))
    ? shapeUnion([others, ...shapes.map(({ type }) => type)])
    : UNKNOWN;
  if (isName(values, "unknown")) return { kind: "object", properties: shapes, others: UNKNOWN };
  return shapeIntersection([{ kind: "object", properties: shapes }, shapeIndex(values)]);
}

/** Whether repeating a type is easy to read. */
function isShort(shape: TypeShape): boolean {
  if (shape.kind === "array") return isShort(shape.items);
  return shape.kind === "name" || (shape.kind === "union" && shape.members.every(isShort));
}

function shapeProperty({ wireName, required, schema }: Property, context: ShapeContext): PropertyShape {
  return {
    key: wireName,
    isOptional: !required,
    ...(schema.readOnly && { isReadonly: true }),
    type: shapeType(schema, context),
    documentation: describeSchema(schema),
  };
}

/** If one of the numbers needs the type `number`, number literals are redundant. */
function shapeEnum(schema: EnumSchema, { isOpen }: ShapeContext): TypeShape {
  const values = schema.members.map(({ value }) => value);
  const shapes = values.map(shapeValue);
  const isWide = shapes.some((shape) => isName(shape, "number"));
  const known = shapes.map((shape, index) => (isWide && isJsonNumber(values[index]) ? named("number") : shape));
  return shapeUnion(isOpen(schema) ? [...known, ...listOthers(values, isWide)] : known);
}

/** Allows further values. A plain `string` would absorb the known ones, and editors would no longer suggest them. */
function listOthers(values: readonly JsonValue[], isWide: boolean): TypeShape[] {
  const has = (type: string): boolean => values.some((value) => typeof value === type);
  return [
    ...(has("string") ? [named("(string & {})")] : []),
    ...(has("number") && !isWide ? [named("(number & {})")] : []),
  ];
}

/** The narrowest type of one JSON value. */
function shapeValue(value: JsonValue): TypeShape {
  if (typeof value === "string") return named(toStringLiteral(value));
  if (typeof value === "number") return named(toNumberLiteral(value));
  // A number literal would be rounded.
  if (typeof value === "bigint") return named("number");
  if (typeof value !== "object" || value === null) return named(String(value));
  if (isJsonList(value))
    return { kind: "tuple", items: value.map((item) => ({ type: shapeValue(item), mode: "required" })) };
  const properties = Object.entries(value).map(([key, item]) => ({
    key,
    isOptional: false,
    type: shapeValue(item),
    documentation: [],
  }));
  return properties.length === 0 ? { kind: "record", values: NEVER } : { kind: "object", properties };
}

function isKeyword(shape: TypeShape): boolean {
  return shape.kind === "name" && KEYWORDS.has(shape.text);
}

function isName(shape: TypeShape, text: string): boolean {
  return shape.kind === "name" && shape.text === text;
}

/** The distinct members, with nested unions or intersections flattened. */
function listDistinct(kind: "union" | "intersection", members: readonly TypeShape[]): TypeShape[] {
  const flat = members.flatMap((member) => (member.kind === kind ? member.members : [member]));
  return [...new Map(flat.map((member) => [JSON.stringify(member), member])).values()];
}
