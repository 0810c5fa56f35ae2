import type {
  JsonValue,
  ObjectSchema,
  PatternProperty,
  Property,
  RecordSchema,
  Schema,
  TupleSchema,
} from "../../model/model.ts";
import { toNumberLiteral, toStringLiteral } from "./literals.ts";
import { describeSchema } from "./schema-doc.ts";

/** A TypeScript type as a value: what it says, not how it is laid out. */
export type TypeShape =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "array"; readonly items: TypeShape }
  | { readonly kind: "tuple"; readonly items: readonly TupleItem[] }
  | { readonly kind: "record"; readonly values: TypeShape }
  | { readonly kind: "object"; readonly properties: readonly PropertyShape[]; readonly isOpen: boolean }
  | { readonly kind: "union" | "intersection"; readonly members: readonly TypeShape[] };

export interface TupleItem {
  readonly type: TypeShape;
  readonly mode: "required" | "optional" | "rest";
}

export interface PropertyShape {
  /** As written; the layout makes a key of it. */
  readonly key: string;
  readonly isOptional: boolean;
  readonly type: TypeShape;
  /** Lines that came through the comment door. */
  readonly documentation: readonly string[];
}

/** Gives the name that a named schema has in the output, and takes note that it is used. */
export type ReferSchema = (key: string) => string;

const UNKNOWN = named("unknown");
const NEVER = named("never");

export function named(text: string): TypeShape {
  return { kind: "name", text };
}

/** The TypeScript type of a schema. Types that an OpenAPI document cannot express in TypeScript widen, never narrow. */
export function shapeType(schema: Schema, refer: ReferSchema): TypeShape {
  switch (schema.kind) {
    case "string":
      return named(schema.format === "binary" ? "Blob" : "string");
    case "integer":
      return named("number");
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
      return named(schema.kind);
    case "literal":
      return shapeValue(schema.value);
    case "enum":
      return shapeUnion(schema.members.map(({ value }) => shapeValue(value)));
    case "array":
      return { kind: "array", items: shapeType(schema.items, refer) };
    case "tuple":
      return { kind: "tuple", items: shapeTupleItems(schema, refer) };
    case "record":
      return shapeRecord(schema, refer);
    case "object":
      return shapeObject(schema, refer);
    case "ref":
      return named(refer(schema.key));
    case "union":
      return shapeUnion(schema.members.map((member) => shapeType(member, refer)));
    case "intersection":
      return shapeIntersection(schema.members.map((member) => shapeType(member, refer)));
  }
}

/** A union without what adds nothing: doubles, `never`, and everything beside `unknown`. */
export function shapeUnion(members: readonly TypeShape[]): TypeShape {
  const distinct = listDistinct("union", members).filter((member) => !isName(member, "never"));
  if (distinct.some((member) => isName(member, "unknown"))) return UNKNOWN;
  const [only = NEVER] = distinct;
  return distinct.length > 1 ? { kind: "union", members: distinct } : only;
}

/** An intersection without what adds nothing: doubles and `unknown`. */
export function shapeIntersection(members: readonly TypeShape[]): TypeShape {
  const distinct = listDistinct("intersection", members).filter((member) => !isName(member, "unknown"));
  const [only = UNKNOWN] = distinct;
  return distinct.length > 1 ? { kind: "intersection", members: distinct } : only;
}

function shapeTupleItems({ items, rest, minItems }: TupleSchema, refer: ReferSchema): TupleItem[] {
  const shaped = items.map((item, index): TupleItem => {
    const isOptional = minItems !== undefined && index >= minItems;
    return { type: shapeType(item, refer), mode: isOptional ? "optional" : "required" };
  });
  return rest.kind === "never" ? shaped : [...shaped, { type: shapeType(rest, refer), mode: "rest" }];
}

function shapeRecord({ values, patterns }: RecordSchema, refer: ReferSchema): TypeShape {
  return { kind: "record", values: shapeValues(values, patterns, refer) };
}

function shapeValues(values: Schema, patterns: readonly PatternProperty[], refer: ReferSchema): TypeShape {
  return shapeUnion([values, ...patterns.map(({ schema }) => schema)].map((schema) => shapeType(schema, refer)));
}

function shapeObject(schema: ObjectSchema, refer: ReferSchema): TypeShape {
  const { properties, alsoRequired = [], additional, patterns } = schema;
  const shapes = [
    ...properties.map((property) => shapeProperty(property, refer)),
    ...alsoRequired.map((key): PropertyShape => ({ key, isOptional: false, type: UNKNOWN, documentation: [] })),
  ];
  const isClosed = additional === undefined || additional.kind === "never";
  if (shapes.length === 0) return { kind: "record", values: additional?.kind === "never" ? NEVER : UNKNOWN };
  if (isClosed && patterns.length === 0) return { kind: "object", properties: shapes, isOpen: false };
  const values = shapeValues(additional ?? { ...schema, kind: "never" }, patterns, refer);
  if (isName(values, "unknown")) return { kind: "object", properties: shapes, isOpen: true };
  // An index signature must hold for the properties too, unless it stands in another type than they do.
  return shapeIntersection([
    { kind: "object", properties: shapes, isOpen: false },
    { kind: "record", values },
  ]);
}

function shapeProperty({ wireName, required, schema }: Property, refer: ReferSchema): PropertyShape {
  return {
    key: wireName,
    isOptional: !required,
    type: shapeType(schema, refer),
    documentation: describeSchema(schema),
  };
}

/** The type that holds one JSON value alone. */
function shapeValue(value: JsonValue): TypeShape {
  if (typeof value === "string") return named(toStringLiteral(value));
  if (typeof value === "number") return named(toNumberLiteral(value));
  if (typeof value !== "object" || value === null) return named(String(value));
  if (isList(value))
    return { kind: "tuple", items: value.map((item) => ({ type: shapeValue(item), mode: "required" })) };
  const properties = Object.entries(value).map(([key, item]) => ({
    key,
    isOptional: false,
    type: shapeValue(item),
    documentation: [],
  }));
  return properties.length === 0 ? { kind: "record", values: NEVER } : { kind: "object", properties, isOpen: false };
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isName(shape: TypeShape, text: string): boolean {
  return shape.kind === "name" && shape.text === text;
}

/** The members, those of nested unions or intersections in their place, each once. */
function listDistinct(kind: "union" | "intersection", members: readonly TypeShape[]): TypeShape[] {
  const flat = members.flatMap((member) => (member.kind === kind ? member.members : [member]));
  return [...new Map(flat.map((member) => [JSON.stringify(member), member])).values()];
}
