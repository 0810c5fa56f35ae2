import { isJsonObject } from "../../syntax/json-value.ts";
import { listVariants } from "../schemas/discriminators.ts";
import type {
  Example,
  IntersectionSchema,
  JsonObject,
  JsonValue,
  ObjectSchema,
  Property,
  RecordSchema,
  RefSchema,
  Schema,
  UnionSchema,
} from "../model.ts";
import { listProperties, type SchemaIndex } from "../schemas/properties.ts";
import { selectView } from "../schemas/select-view.ts";
import { isInView } from "../schemas/views.ts";
import { chooseExample } from "./choose-example.ts";
import { makeScalar } from "./make-scalar.ts";
import { nameItem } from "./name-value.ts";
import { Repairer } from "./repair-value.ts";

export interface Making {
  readonly schemas: SchemaIndex;
  /** The name of the value; `""` if it has none. */
  readonly name: string;
  /** Examples next to the schema. */
  readonly examples?: readonly Example[];
  /** A response has no write-only fields, and a request has no read-only ones. */
  readonly direction: "request" | "response";
  /** Whether to omit a field of the schema. */
  readonly isLeftOut?: (property: Property) => boolean;
}

/**
 * Makes a value of a schema: from its examples if they fit, else from its default, enum, format or name. `undefined`
 * for a schema that contains itself. If the value would be too large to read, optional parts are omitted below the
 * level where it is small enough.
 */
export function makeValue(schema: Schema, making: Making): JsonValue | undefined {
  const whole = new Maker(making, { values: MAX_VALUES, levels: Infinity });
  const value = whole.makeWhole(schema);
  return whole.isFull ? makeUpperLevels(schema, making) : value;
}

const MAX_VALUES = 200;

/** A limit for required values: a few schemas with several references to each other could require any number. */
const MAX_REQUIRED_VALUES = 2000;

/** A limit for references to references. */
const MAX_NESTED_REFERENCES = 100;

function makeUpperLevels(schema: Schema, making: Making): JsonValue | undefined {
  let fitting = new Maker(making, { values: MAX_REQUIRED_VALUES, levels: 1 }).makeWhole(schema);
  for (let levels = 2; ; levels += 1) {
    const maker = new Maker(making, { values: MAX_VALUES, levels });
    const value = maker.makeWhole(schema);
    if (maker.isFull) return fitting;
    fitting = value;
  }
}

interface SizeLimits {
  readonly values: number;
  /** The depth of objects. Below it, only required objects are made. */
  readonly levels: number;
}

/** Makes one value. */
class Maker {
  readonly #making: Making;
  readonly #repairer: Repairer;
  readonly #levels: number;
  #remaining: number;
  #level = 0;
  /** The references that are being followed. */
  readonly #path: string[] = [];

  constructor(making: Making, { values, levels }: SizeLimits) {
    this.#making = making;
    this.#repairer = new Repairer(making.schemas, (schema, name) => this.#make(schema, true, name));
    this.#remaining = values;
    this.#levels = levels;
  }

  /** Whether the value exceeds the limit. */
  get isFull(): boolean {
    return this.#remaining < 0;
  }

  makeWhole(schema: Schema): JsonValue | undefined {
    const { name, examples } = this.#making;
    return this.#make(schema, true, name, examples);
  }

  #make(schema: Schema, isRequired: boolean, name: string, examples: readonly Example[] = []): JsonValue | undefined {
    if (this.isFull) return undefined;
    const { schemas } = this.#making;
    const given = chooseExample({ schema, examples, name, schemas, repairer: this.#repairer });
    if (given === undefined && schema.kind === "ref") return this.#makeReferred(schema, isRequired, name);
    this.#remaining -= 1;
    if (given !== undefined) return selectView(given.value, schema, { schemas, view: this.#making.direction });
    switch (schema.kind) {
      case "object":
      case "intersection":
      case "record":
        return isRequired || this.#level < this.#levels ? this.#makeMembers(schema, name) : undefined;
      case "array":
        return this.#makeItems([schema.items], isRequired, name);
      case "tuple":
        return this.#makeItems(schema.items, isRequired, name);
      case "union":
        return this.#makeAlternative(schema, isRequired, name);
      default:
        return makeScalar(schema, name);
    }
  }

  #makeReferred({ key }: RefSchema, isRequired: boolean, name: string): JsonValue | undefined {
    const target = this.#making.schemas.get(key);
    const isEnd = this.#path.includes(key) || this.#path.length === MAX_NESTED_REFERENCES;
    if (target === undefined || isEnd) return undefined;
    this.#path.push(key);
    const value = this.#make(target, isRequired, name);
    this.#path.pop();
    return value;
  }

  #makeMembers(schema: ObjectSchema | IntersectionSchema | RecordSchema, name: string): JsonValue | undefined {
    this.#level += 1;
    const value = schema.kind === "record" ? this.#makeRecord(schema.values, name) : this.#makeObject(schema, name);
    this.#level -= 1;
    return value;
  }

  #makeRecord(values: Schema, name: string): JsonObject {
    const value = values.kind === "unknown" ? undefined : this.#make(values, false, nameItem(name));
    return value === undefined ? {} : { key: value };
  }

  #makeObject(schema: ObjectSchema | IntersectionSchema, name: string): JsonValue | undefined {
    const { schemas, direction, isLeftOut } = this.#making;
    const properties = listProperties(schema, schemas);
    if (properties === undefined) return schema.kind === "object" ? {} : this.#makeParts(schema, name);
    const entries = properties.flatMap((property) => {
      const { wireName, schema: own, required } = property;
      if (!isInView(property, direction, schemas) || isLeftOut?.(property) === true) return [];
      const value = this.#make(own, required, wireName);
      return value === undefined ? [] : [[wireName, value] as const];
    });
    return Object.fromEntries(entries);
  }

  #makeParts({ members }: IntersectionSchema, name: string): JsonValue | undefined {
    const parts = members.map((member) => this.#make(member, true, name));
    const scalar = parts.find((part) => part !== undefined && !isJsonObject(part));
    if (scalar !== undefined) return scalar;
    return Object.fromEntries(parts.flatMap((part) => Object.entries(isJsonObject(part) ? part : {})));
  }

  #makeItems(items: readonly Schema[], isRequired: boolean, name: string): JsonValue[] {
    return items.map((item) => this.#make(item, isRequired, nameItem(name))).filter((item) => item !== undefined);
  }

  /** Makes a value of the first possible member, including the property that identifies the member. */
  #makeAlternative(union: UnionSchema, isRequired: boolean, name: string): JsonValue | undefined {
    for (const { schema, values, isDeclared } of listVariants(union, this.#making.schemas)) {
      const value = this.#make(schema, isRequired, name);
      const [tag] = values;
      if (value === undefined) continue;
      if (isDeclared || tag === undefined || !isJsonObject(value)) return value;
      const wireName = union.discriminator?.wireName ?? "";
      const isTagged = values.some((allowed) => allowed === value[wireName]);
      return isTagged ? value : { ...value, [wireName]: tag };
    }
    return this.#makeFirst(union.members, isRequired, name);
  }

  /** Prefers any other member to `null`. */
  #makeFirst(members: readonly Schema[], isRequired: boolean, name: string): JsonValue | undefined {
    const isNull = ({ kind }: Schema): boolean => kind === "null";
    for (const member of [...members.filter((each) => !isNull(each)), ...members.filter(isNull)]) {
      const value = this.#make(member, isRequired, name);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
