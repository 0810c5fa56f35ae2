/** https://json-schema.org/draft/2020-12/json-schema-core#name-instance */
import { isJsonList, isJsonNumber, isJsonObject } from "../../syntax/json-value.ts";
import { stringifyJson } from "../../syntax/stringify-json.ts";
import type { JsonNumber, JsonValue, Property, Schema } from "../model.ts";
import { describeType } from "../../syntax/values.ts";
import { listProperties, type SchemaIndex } from "./properties.ts";

/**
 * Explains why a value does not match a schema, in words that complete "This example contradicts its schema: …";
 * `undefined` if it matches. Patterns and formats are not checked: a pattern may take exponential time, and a format is
 * only a hint.
 */
export function findMismatch(value: JsonValue, schema: Schema, schemas: SchemaIndex): string | undefined {
  const matcher = matchers.get(schemas) ?? new SchemaMatcher(schemas);
  matchers.set(schemas, matcher);
  return matcher.find(value, schema);
}

/** Results are cached by schema index, as several stages check the same examples. */
const matchers = new WeakMap<SchemaIndex, SchemaMatcher>();

/** A step into a value. It becomes text only in a message. */
interface Step {
  readonly above: Step | undefined;
  readonly key: string | number;
}

class SchemaMatcher {
  readonly #schemas: SchemaIndex;
  readonly #known = new Map<Schema, Map<JsonValue, string | undefined>>();
  readonly #properties = new Map<Schema, ReadonlyMap<string, Property>>();
  /** References followed at the current place of the value, to stop at a schema that refers to itself. */
  #followed: string[] = [];

  constructor(schemas: SchemaIndex) {
    this.#schemas = schemas;
  }

  find(value: JsonValue, schema: Schema): string | undefined {
    const known = this.#known.get(schema) ?? new Map<JsonValue, string | undefined>();
    this.#known.set(schema, known);
    if (!known.has(value)) known.set(value, this.#match(value, schema, undefined));
    return known.get(value);
  }

  #match(value: JsonValue, schema: Schema, at: Step | undefined): string | undefined {
    switch (schema.kind) {
      case "unknown":
        return undefined;
      case "never":
        return `${subject(at)} is not allowed`;
      case "literal":
        return isEqual(value, schema.value) ? undefined : `${subject(at)} must be ${stringifyJson(schema.value)}`;
      case "enum":
        return schema.members.some((member) => isEqual(value, member.value))
          ? undefined
          : `${subject(at)} is none of the enum's values`;
      case "ref":
        return this.#matchReference(value, schema.key, at);
      case "union":
        return this.#matchUnion(value, schema.members, at);
      case "intersection":
        return first(schema.members, (member) => this.#match(value, member, at));
      case "array":
      case "tuple":
        return isJsonList(value) ? this.#matchList(value, schema, at) : mistype(value, "a list", at);
      case "object":
      case "record":
        return isJsonObject(value) ? this.#matchObject(value, schema, at) : mistype(value, "an object", at);
      default:
        return judgeScalar(value, schema, at);
    }
  }

  #below(value: JsonValue, schema: Schema, at: Step | undefined): string | undefined {
    const followed = this.#followed;
    this.#followed = [];
    const mismatch = this.#match(value, schema, at);
    this.#followed = followed;
    return mismatch;
  }

  #matchReference(value: JsonValue, key: string, at: Step | undefined): string | undefined {
    const target = this.#schemas.get(key);
    if (target === undefined || this.#followed.includes(key)) return undefined;
    this.#followed.push(key);
    const mismatch = this.#match(value, target, at);
    this.#followed.pop();
    return mismatch;
  }

  #matchUnion(value: JsonValue, members: readonly Schema[], at: Step | undefined): string | undefined {
    const mismatches = members.map((member) => this.#match(value, member, at));
    if (mismatches.includes(undefined)) return undefined;
    const others = members.flatMap((member, index) => (member.kind === "null" ? [] : [mismatches[index]]));
    return others.length === 1 ? others[0] : `${subject(at)} matches none of the alternatives`;
  }

  #matchList(
    value: readonly JsonValue[],
    schema: Extract<Schema, { kind: "array" | "tuple" }>,
    at: Step | undefined,
  ): string | undefined {
    if (value.length < (schema.minItems ?? 0)) return `${subject(at)} has fewer than ${schema.minItems} items`;
    if (value.length > (schema.maxItems ?? Infinity)) return `${subject(at)} has more than ${schema.maxItems} items`;
    return first(value, (item, index) => {
      const itemSchema = schema.kind === "array" ? schema.items : (schema.items[index] ?? schema.rest);
      return this.#below(item, itemSchema, { above: at, key: index });
    });
  }

  #matchObject(
    value: { readonly [key: string]: JsonValue },
    schema: Extract<Schema, { kind: "object" | "record" }>,
    at: Step | undefined,
  ) {
    const properties = this.#listProperties(schema);
    for (const { wireName, required, schema: own } of properties.values()) {
      if (required && !own.writeOnly && !own.readOnly && !Object.hasOwn(value, wireName))
        return `${subject(at)} is missing \`${wireName}\``;
    }
    const additional = schema.kind === "object" ? schema.additional : schema.values;
    const other = schema.patterns.length > 0 ? undefined : additional;
    return first(Object.keys(value), (key) => {
      const memberSchema = properties.get(key)?.schema ?? other;
      return memberSchema && this.#below(value[key] ?? null, memberSchema, { above: at, key });
    });
  }

  #listProperties(schema: Extract<Schema, { kind: "object" | "record" }>): ReadonlyMap<string, Property> {
    const known = this.#properties.get(schema);
    if (known !== undefined) return known;
    const listed = schema.kind === "object" ? (listProperties(schema, this.#schemas) ?? []) : [];
    const properties = new Map(listed.map((property) => [property.wireName, property]));
    this.#properties.set(schema, properties);
    return properties;
  }
}

function judgeScalar(
  value: JsonValue,
  schema: Extract<Schema, { kind: "string" | "number" | "integer" | "boolean" | "null" }>,
  at: Step | undefined,
): string | undefined {
  switch (schema.kind) {
    case "string":
      if (typeof value !== "string") return mistype(value, "a string", at);
      return judgeLength(value, schema, at);
    case "number":
    case "integer":
      if (!isJsonNumber(value)) return mistype(value, schema.kind === "number" ? "a number" : "an integer", at);
      return judgeNumber(value, schema, at);
    case "boolean":
      return typeof value === "boolean" ? undefined : mistype(value, "a boolean", at);
    case "null":
      return value === null ? undefined : mistype(value, "null", at);
  }
}

function judgeLength(
  value: string,
  { minLength, maxLength }: Extract<Schema, { kind: "string" }>,
  at: Step | undefined,
): string | undefined {
  if (minLength === undefined && maxLength === undefined) return undefined;
  const { length } = [...value];
  if (length < (minLength ?? 0)) return `${subject(at)} is shorter than ${minLength} characters`;
  return length > (maxLength ?? Infinity) ? `${subject(at)} is longer than ${maxLength} characters` : undefined;
}

function judgeNumber(
  value: JsonNumber,
  schema: Extract<Schema, { kind: "number" | "integer" }>,
  at: Step | undefined,
): string | undefined {
  if (schema.kind === "integer" && typeof value === "number" && !Number.isInteger(value))
    return `${subject(at)} must be an integer`;
  if (value < (schema.minimum ?? -Infinity)) return `${subject(at)} is below ${schema.minimum}`;
  if (value > (schema.maximum ?? Infinity)) return `${subject(at)} is above ${schema.maximum}`;
  if (value <= (schema.exclusiveMinimum ?? -Infinity)) return `${subject(at)} is not above ${schema.exclusiveMinimum}`;
  return value >= (schema.exclusiveMaximum ?? Infinity)
    ? `${subject(at)} is not below ${schema.exclusiveMaximum}`
    : undefined;
}

function first<T>(items: readonly T[], match: (item: T, index: number) => string | undefined): string | undefined {
  for (let index = 0; index < items.length; index += 1) {
    const mismatch = match(items[index] as T, index);
    if (mismatch !== undefined) return mismatch;
  }
  return undefined;
}

function subject(at: Step | undefined): string {
  const path = at === undefined ? "" : printStep(at);
  return path === "" ? "it" : `\`${path}\``;
}

function printStep({ above, key }: Step): string {
  const before = above === undefined ? "" : printStep(above);
  if (typeof key === "number") return `${before}[${key}]`;
  return before === "" ? key : `${before}.${key}`;
}

function mistype(value: JsonValue, expected: string, at: Step | undefined): string {
  return `${subject(at)} must be ${expected}, not ${describeType(value)}`;
}

function isEqual(a: JsonValue, b: JsonValue): boolean {
  return a === b || (typeof a === "object" && stringifyJson(a) === stringifyJson(b));
}
