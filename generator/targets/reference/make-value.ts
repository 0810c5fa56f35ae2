import { listVariants } from "../../model/discriminators.ts";
import type {
  JsonObject,
  JsonValue,
  NumberSchema,
  Property,
  Schema,
  StringSchema,
  UnionSchema,
} from "../../model/model.ts";
import { listProperties, type SchemaIndex } from "../../model/properties.ts";
import { chooseExample, type Chosen } from "./choose-example.ts";

export interface Making {
  readonly schemas: SchemaIndex;
  /** A response has no write-only fields, a request no read-only ones. */
  readonly direction: "request" | "response";
  /** Fields that are left out although the schema has them. */
  readonly isLeftOut?: (property: Property) => boolean;
}

/**
 * A value made from a schema: its examples where they fit, else its default, its first enum value, or a placeholder of
 * its type. A schema inside itself ends it: `undefined`.
 */
export function makeValue(schema: Schema, making: Making): JsonValue | undefined {
  return make(schema, { ...making, room: { references: MAX_REFERENCES } }, []);
}

/** References in one value: few schemas that refer to each other several times each would make one that never ends. */
const MAX_REFERENCES = 2000;

/** References within each other. */
const MAX_NESTED_REFERENCES = 100;

interface BoundedMaking extends Making {
  /** How many references may still be followed; counts down. */
  readonly room: { references: number };
}

function make(schema: Schema, making: BoundedMaking, visited: readonly string[]): JsonValue | undefined {
  const given = chooseExample(schema, making.schemas) ?? chooseDefault(schema, making.schemas);
  if (given !== undefined) return given.value;
  switch (schema.kind) {
    case "ref": {
      const target = making.schemas.get(schema.key);
      if (target === undefined || visited.includes(schema.key)) return undefined;
      if (visited.length === MAX_NESTED_REFERENCES || making.room.references === 0) return undefined;
      making.room.references -= 1;
      return make(target, making, [...visited, schema.key]);
    }
    case "object":
    case "intersection":
      return makeObject(schema, making, visited);
    case "record":
      return makeRecord(schema.values, making, visited);
    case "array":
      return listMade([schema.items], making, visited);
    case "tuple":
      return listMade(schema.items, making, visited);
    case "union":
      return makeAlternative(schema, making, visited);
    default:
      return makeScalar(schema);
  }
}

/** A default may contradict its schema as an example may. */
function chooseDefault(schema: Schema, schemas: SchemaIndex): Chosen | undefined {
  return schema.default && chooseExample(schema, schemas, [schema.default]);
}

function makeObject(schema: Schema, making: BoundedMaking, visited: readonly string[]): JsonValue | undefined {
  const properties = listProperties(schema, making.schemas);
  if (properties === undefined) {
    if (schema.kind !== "intersection") return {};
    const parts = schema.members.map((member) => make(member, making, visited));
    const scalar = parts.find((part) => part !== undefined && !isJsonObject(part));
    if (scalar !== undefined) return scalar;
    return Object.fromEntries(parts.flatMap((part) => Object.entries(isJsonObject(part) ? part : {})));
  }
  const entries = properties.flatMap((property) => {
    const { wireName, schema: own } = property;
    const isOtherWay = making.direction === "request" ? own.readOnly : own.writeOnly;
    if (isOtherWay || making.isLeftOut?.(property) === true) return [];
    const value = make(own, making, visited);
    return value === undefined ? [] : [[wireName, value] as const];
  });
  return Object.fromEntries(entries);
}

function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function makeRecord(values: Schema, making: BoundedMaking, visited: readonly string[]): JsonObject {
  const value = values.kind === "unknown" ? undefined : make(values, making, visited);
  return value === undefined ? {} : { key: value };
}

function listMade(items: readonly Schema[], making: BoundedMaking, visited: readonly string[]): JsonValue[] {
  return items.map((item) => make(item, making, visited)).filter((item) => item !== undefined);
}

/** A value of the first member that there is one of, with the property that says which member it is. */
function makeAlternative(union: UnionSchema, making: BoundedMaking, visited: readonly string[]): JsonValue | undefined {
  const variants = listVariants(union, making.schemas);
  for (const { schema, values, isDeclared } of variants) {
    const value = make(schema, making, visited);
    const [tag] = values;
    if (value === undefined) continue;
    if (isDeclared || tag === undefined || !isJsonObject(value)) return value;
    const wireName = union.discriminator?.wireName ?? "";
    const isTold = values.some((allowed) => allowed === value[wireName]);
    return isTold ? value : { ...value, [wireName]: tag };
  }
  return firstMade(union.members, making, visited);
}

/** `null` is the last resort of a union. */
function firstMade(
  members: readonly Schema[],
  making: BoundedMaking,
  visited: readonly string[],
): JsonValue | undefined {
  const ordered = [...members.filter(({ kind }) => kind !== "null"), ...members.filter(({ kind }) => kind === "null")];
  for (const member of ordered) {
    const value = make(member, making, visited);
    if (value !== undefined) return value;
  }
  return undefined;
}

function makeScalar(schema: Schema): JsonValue | undefined {
  switch (schema.kind) {
    case "literal":
      return schema.value;
    case "enum":
      return schema.members[0]?.value;
    case "string":
      return makeString(schema);
    case "number":
    case "integer":
      return makeNumber(schema);
    case "boolean":
      return true;
    case "null":
      return null;
    case "unknown":
      return {};
    default:
      return undefined;
  }
}

/** The lowest number that is allowed, or the highest where there is no lowest; zero where it may be. */
function makeNumber({
  kind,
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf = 1,
}: NumberSchema): number {
  const low = Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity);
  const high = Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity);
  const isAllowed = (value: number): boolean =>
    value >= low && value <= high && value !== exclusiveMinimum && value !== exclusiveMaximum;
  const candidates = [
    ...(minimum === undefined && exclusiveMinimum === undefined ? [0] : []),
    ...(kind === "number" && multipleOf === 1 ? [low] : []),
    Math.ceil(low / multipleOf) * multipleOf,
    (Math.floor(low / multipleOf) + 1) * multipleOf,
    high,
    (Math.ceil(high / multipleOf) - 1) * multipleOf,
    (low + high) / 2,
  ];
  return candidates.find((value) => Number.isFinite(value) && isAllowed(value)) ?? 0;
}

const FORMATS: Readonly<Record<string, string>> = {
  date: "2024-01-31",
  "date-time": "2024-01-31T12:00:00Z",
  byte: "c3RyaW5n",
  decimal: "0.00",
  duration: "P1D",
  time: "12:00:00Z",
  email: "user@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com",
  url: "https://example.com",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
};

function makeString({ format = "", minLength = 0, maxLength = Infinity, contentEncoding }: StringSchema): string {
  const text = FORMATS[format] ?? (contentEncoding === "base64" ? FORMATS["byte"] : undefined) ?? "string";
  // A document may ask for any length; a page stays a page.
  return text.padEnd(Math.min(minLength, 100), "x").slice(0, maxLength);
}
