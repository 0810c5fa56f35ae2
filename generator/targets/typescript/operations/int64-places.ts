import { findInt64Schemas, hasInt64, isInt64 } from "../../../model/int64/find-int64.ts";
import type { ApiModel, Int64Type, PatternProperty, Schema } from "../../../model/model.ts";
import { indexSchemas } from "../../../model/schemas/properties.ts";
import { toCodeName, type CodeValue } from "../code/code-value.ts";
import { findEndlessTypes } from "../components/endless-types.ts";
import type { SdkNames } from "../sdk-names.ts";
import type { UseValue } from "./runtime-values.ts";

/** The places of 64-bit integers that are not numbers in the SDK. */
export interface Int64Context {
  readonly type: Exclude<Int64Type, "number">;
  /** The keys of the named schemas that contain any. */
  readonly keys: ReadonlySet<string>;
  readonly names: SdkNames["schemas"];
}

/** Creates the context; `undefined` if 64-bit integers are numbers. */
export function createInt64Context(model: ApiModel, { schemas: names }: SdkNames): Int64Context | undefined {
  const { int64: type, schemas } = model;
  if (type === undefined) return undefined;
  // No type can express endless schemas, and following them would not end.
  const endless = findEndlessTypes(indexSchemas(schemas));
  const keys = new Set([...findInt64Schemas(schemas)].filter((key) => !endless.has(key)));
  return { type, keys, names };
}

/** Alternatives of a value, as `Int64Places` of the runtime. */
type Places = CodeValue | readonly unknown[];

/**
 * Describes the places of 64-bit integers in a schema, for code that runs after all modules have loaded; `undefined` if
 * there are none.
 */
export function describePlaces(
  schema: Schema | undefined,
  context: Int64Context | undefined,
  use: UseValue,
): Places | undefined {
  if (schema === undefined || context === undefined || !hasInt64(schema, context.keys)) return undefined;
  const own = removeNull(schema);
  if (own.kind === "ref") return toCodeName(use.places(nameOf(own.key, context)));
  return new PlacesWriter(context, use).write(schema);
}

/** Where a value that is sent has them as texts, which JSON would quote. A bigint tells itself from other values. */
export function describeTexts(
  schema: Schema | undefined,
  context: Int64Context | undefined,
  use: UseValue,
): Places | undefined {
  return context?.type === "string" ? describePlaces(schema, context, use) : undefined;
}

function nameOf(key: string, { names }: Int64Context): string {
  return names.get(key)?.response ?? "";
}

/** Writes places. References become functions, as a named schema may contain itself. */
export class PlacesWriter {
  readonly #context: Int64Context;
  readonly #use: UseValue;

  constructor(context: Int64Context, use: UseValue) {
    this.#context = context;
    this.#use = use;
  }

  write(schema: Schema): Places {
    return isInt64(removeNull(schema)) ? toCodeName(this.#use("int64")) : this.#list(schema);
  }

  #list(schema: Schema): readonly unknown[] {
    switch (schema.kind) {
      case "integer":
      case "number":
        return isInt64(schema) ? [toCodeName(`...${this.#use("int64")}`)] : [];
      case "ref":
        return this.#context.keys.has(schema.key)
          ? [toCodeName(`() => ${this.#use.places(nameOf(schema.key, this.#context))}`)]
          : [];
      case "array":
        return this.#describe([], [schema.items]);
      case "tuple":
        return this.#describe(
          schema.items.map((item, index) => [String(index), item] as const),
          [schema.rest],
        );
      case "record":
        return this.#describe([], [schema.values, ...listSchemas(schema.patterns)]);
      case "object": {
        const fields = schema.properties.map((property) => [property.wireName, property.schema] as const);
        return this.#describe(fields, [
          ...(schema.additional ? [schema.additional] : []),
          ...listSchemas(schema.patterns),
        ]);
      }
      case "union":
      case "intersection":
        return schema.members.flatMap((member) => this.#list(member));
      default:
        return [];
    }
  }

  /** If other members have places, fields without any are listed, too, as exceptions. */
  #describe(
    fields: readonly (readonly [key: string, schema: Schema])[],
    others: readonly Schema[],
  ): readonly unknown[] {
    const [only, ...more] = others;
    const ofOthers =
      only !== undefined && more.length === 0 ? this.write(only) : others.flatMap((each) => this.#list(each));
    const written = fields
      .map(([key, schema]) => [key, this.write(schema)] as const)
      .filter(([, places]) => !isEmpty(ofOthers) || !isEmpty(places));
    if (written.length === 0 && isEmpty(ofOthers)) return [];
    return [
      {
        fields: written.length === 0 ? undefined : new Map(written),
        others: isEmpty(ofOthers) ? undefined : ofOthers,
      },
    ];
  }
}

/** The other member of a union with `null`. */
function removeNull(schema: Schema): Schema {
  const members = schema.kind === "union" ? schema.members.filter(({ kind }) => kind !== "null") : [];
  const [only = schema, ...others] = members;
  return others.length === 0 ? only : schema;
}

function listSchemas(patterns: readonly PatternProperty[]): Schema[] {
  return patterns.map(({ schema }) => schema);
}

function isEmpty(places: Places): boolean {
  return Array.isArray(places) && places.length === 0;
}
