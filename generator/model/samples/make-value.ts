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
  /** What the value is called; `""` where it has no name. */
  readonly name: string;
  /** Those that are given beside the schema. */
  readonly examples?: readonly Example[];
  /** A response has no write-only fields, a request no read-only ones. */
  readonly direction: "request" | "response";
  /** Fields that are left out although the schema has them. */
  readonly isLeftOut?: (property: Property) => boolean;
}

/**
 * A value made from a schema: its examples as far as they fit, else its default, its first enum value, or what its format
 * or its name suggests. A schema inside itself ends it: `undefined`. Where all of it is more than a reader takes in, what
 * may be left out is there for as many levels as there is room for.
 */
export function makeValue(schema: Schema, making: Making): JsonValue | undefined {
  const whole = new Maker(making, { values: MAX_VALUES, levels: Infinity });
  const value = whole.makeWhole(schema);
  return whole.isFull ? makeUpperLevels(schema, making) : value;
}

const MAX_VALUES = 200;

/** Of required ones, of which few schemas that refer to each other several times could make any number. */
const MAX_REQUIRED_VALUES = 2000;

/** References within each other. */
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

interface Room {
  readonly values: number;
  /** Objects within each other; further in there are required ones alone. */
  readonly levels: number;
}

/** Makes one value. */
class Maker {
  readonly #making: Making;
  readonly #repairer: Repairer;
  readonly #levels: number;
  #remaining: number;
  #level = 0;
  /** The references that lead to where it is. */
  readonly #path: string[] = [];

  constructor(making: Making, { values, levels }: Room) {
    this.#making = making;
    this.#repairer = new Repairer(making.schemas, (schema, name) => this.#make(schema, true, name));
    this.#remaining = values;
    this.#levels = levels;
  }

  /** Whether there was more to make than there is room for. */
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

  /** A value of the first member that there is one of, with the property that says which member it is. */
  #makeAlternative(union: UnionSchema, isRequired: boolean, name: string): JsonValue | undefined {
    for (const { schema, values, isDeclared } of listVariants(union, this.#making.schemas)) {
      const value = this.#make(schema, isRequired, name);
      const [tag] = values;
      if (value === undefined) continue;
      if (isDeclared || tag === undefined || !isJsonObject(value)) return value;
      const wireName = union.discriminator?.wireName ?? "";
      const isTold = values.some((allowed) => allowed === value[wireName]);
      return isTold ? value : { ...value, [wireName]: tag };
    }
    return this.#makeFirst(union.members, isRequired, name);
  }

  /** `null` is the last resort of a union. */
  #makeFirst(members: readonly Schema[], isRequired: boolean, name: string): JsonValue | undefined {
    const isNull = ({ kind }: Schema): boolean => kind === "null";
    for (const member of [...members.filter((each) => !isNull(each)), ...members.filter(isNull)]) {
      const value = this.#make(member, isRequired, name);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
