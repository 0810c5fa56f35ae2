/** https://json-schema.org/draft/2020-12/json-schema-core#name-instance */
import type { JsonValue, Schema } from "./model.ts";
import { listProperties, type SchemaIndex } from "./properties.ts";

/**
 * Why a value is no instance of a schema, in words that complete "This example contradicts its schema: …"; `undefined`
 * if it is one. Patterns and formats are not judged: the first can be made to take for ever, the second are a hint.
 */
export function findMismatch(value: JsonValue, schema: Schema, schemas: SchemaIndex): string | undefined {
  return new Judge(schemas).judge(value, schema, "");
}

class Judge {
  readonly #schemas: SchemaIndex;
  /** References followed since the last step down into the value, so that a schema of itself alone ends. */
  #followed: string[] = [];

  constructor(schemas: SchemaIndex) {
    this.#schemas = schemas;
  }

  judge(value: JsonValue, schema: Schema, at: string): string | undefined {
    switch (schema.kind) {
      case "unknown":
        return undefined;
      case "never":
        return `${subject(at)} may not be there`;
      case "literal":
        return isEqual(value, schema.value) ? undefined : `${subject(at)} must be ${JSON.stringify(schema.value)}`;
      case "enum":
        return schema.members.some((member) => isEqual(value, member.value))
          ? undefined
          : `${subject(at)} is none of the enum's values`;
      case "ref":
        return this.#judgeReference(value, schema.key, at);
      case "union":
        return this.#judgeUnion(value, schema.members, at);
      case "intersection":
        return first(schema.members, (member) => this.judge(value, member, at));
      case "array":
      case "tuple":
        return isList(value) ? this.#judgeList(value, schema, at) : mistype(value, "a list", at);
      case "object":
      case "record":
        return isJsonObject(value) ? this.#judgeObject(value, schema, at) : mistype(value, "an object", at);
      default:
        return judgeScalar(value, schema, at);
    }
  }

  #below(value: JsonValue, schema: Schema, at: string): string | undefined {
    const followed = this.#followed;
    this.#followed = [];
    const mismatch = this.judge(value, schema, at);
    this.#followed = followed;
    return mismatch;
  }

  #judgeReference(value: JsonValue, key: string, at: string): string | undefined {
    const target = this.#schemas.get(key);
    if (target === undefined || this.#followed.includes(key)) return undefined;
    this.#followed.push(key);
    const mismatch = this.judge(value, target, at);
    this.#followed.pop();
    return mismatch;
  }

  #judgeUnion(value: JsonValue, members: readonly Schema[], at: string): string | undefined {
    const mismatches = members.map((member) => this.judge(value, member, at));
    if (mismatches.includes(undefined)) return undefined;
    const others = members.flatMap((member, index) => (member.kind === "null" ? [] : [mismatches[index]]));
    return others.length === 1 ? others[0] : `${subject(at)} fits none of the alternatives`;
  }

  #judgeList(
    value: readonly JsonValue[],
    schema: Extract<Schema, { kind: "array" | "tuple" }>,
    at: string,
  ): string | undefined {
    if (value.length < (schema.minItems ?? 0)) return `${subject(at)} has fewer than ${schema.minItems} items`;
    if (value.length > (schema.maxItems ?? Infinity)) return `${subject(at)} has more than ${schema.maxItems} items`;
    return first(value, (item, index) => {
      const itemSchema = schema.kind === "array" ? schema.items : (schema.items[index] ?? schema.rest);
      return this.#below(item, itemSchema, `${at}[${index}]`);
    });
  }

  #judgeObject(
    value: { readonly [key: string]: JsonValue },
    schema: Extract<Schema, { kind: "object" | "record" }>,
    at: string,
  ) {
    const properties = schema.kind === "object" ? (listProperties(schema, this.#schemas) ?? []) : [];
    const missing = properties.find(({ wireName, required, schema: { writeOnly, readOnly } }) => {
      return required && !writeOnly && !readOnly && !Object.hasOwn(value, wireName);
    });
    if (missing !== undefined) return `${subject(at)} lacks \`${missing.wireName}\``;
    const additional = schema.kind === "object" ? schema.additional : schema.values;
    return first(Object.entries(value), ([key, member]) => {
      const known = properties.find(({ wireName }) => wireName === key);
      const memberSchema = known?.schema ?? (schema.patterns.length > 0 ? undefined : additional);
      return memberSchema && this.#below(member, memberSchema, at === "" ? key : `${at}.${key}`);
    });
  }
}

function judgeScalar(
  value: JsonValue,
  schema: Extract<Schema, { kind: "string" | "number" | "integer" | "boolean" | "null" }>,
  at: string,
): string | undefined {
  switch (schema.kind) {
    case "string":
      if (typeof value !== "string") return mistype(value, "a string", at);
      if ([...value].length < (schema.minLength ?? 0))
        return `${subject(at)} is shorter than ${schema.minLength} characters`;
      return [...value].length > (schema.maxLength ?? Infinity)
        ? `${subject(at)} is longer than ${schema.maxLength} characters`
        : undefined;
    case "number":
    case "integer":
      if (typeof value !== "number") return mistype(value, schema.kind === "number" ? "a number" : "an integer", at);
      return judgeNumber(value, schema, at);
    case "boolean":
      return typeof value === "boolean" ? undefined : mistype(value, "a boolean", at);
    case "null":
      return value === null ? undefined : mistype(value, "null", at);
  }
}

function judgeNumber(
  value: number,
  schema: Extract<Schema, { kind: "number" | "integer" }>,
  at: string,
): string | undefined {
  if (schema.kind === "integer" && !Number.isInteger(value)) return `${subject(at)} must be an integer`;
  if (value < (schema.minimum ?? -Infinity)) return `${subject(at)} is below ${schema.minimum}`;
  if (value > (schema.maximum ?? Infinity)) return `${subject(at)} is above ${schema.maximum}`;
  if (value <= (schema.exclusiveMinimum ?? -Infinity)) return `${subject(at)} is not above ${schema.exclusiveMinimum}`;
  return value >= (schema.exclusiveMaximum ?? Infinity)
    ? `${subject(at)} is not below ${schema.exclusiveMaximum}`
    : undefined;
}

function first<T>(items: readonly T[], judge: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const mismatch = judge(item, index);
    if (mismatch !== undefined) return mismatch;
  }
  return undefined;
}

function subject(at: string): string {
  return at === "" ? "it" : `\`${at}\``;
}

function mistype(value: JsonValue, expected: string, at: string): string {
  const actual =
    value === null ? "null" : isList(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
  return `${subject(at)} must be ${expected}, not ${actual}`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isJsonObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEqual(a: JsonValue, b: JsonValue): boolean {
  return a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
}
