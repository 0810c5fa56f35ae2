import { listVariants } from "../../../model/schemas/discriminators.ts";
import type {
  IntersectionSchema,
  JsonObject,
  JsonValue,
  ObjectSchema,
  Property,
  RecordSchema,
  RefSchema,
  Schema,
  UnionSchema,
} from "../../../model/model.ts";
import { listProperties, type SchemaIndex } from "../../../model/schemas/properties.ts";
import type { Viewing } from "../../../model/schemas/select-view.ts";
import { isInView } from "../../../model/schemas/views.ts";
import type { Chosen } from "./choose-example.ts";
import { chooseInView } from "./choose-in-view.ts";
import { makeScalar } from "./make-scalar.ts";

export interface Making {
  readonly schemas: SchemaIndex;
  /** A response has no write-only fields, a request no read-only ones. */
  readonly direction: "request" | "response";
  /** Fields that are left out although the schema has them. */
  readonly isLeftOut?: (property: Property) => boolean;
}

/**
 * A value made from a schema: its examples where they fit, else its default, its first enum value, or a placeholder of
 * its type. A schema inside itself ends it: `undefined`. Where all of it is more than a reader takes in, what may be left
 * out is there for as many levels as there is room for.
 */
export function makeValue(schema: Schema, making: Making): JsonValue | undefined {
  const whole = new Maker(making, { values: MAX_VALUES, levels: Infinity });
  const value = whole.make(schema);
  return whole.isFull ? makeUpperLevels(schema, making) : value;
}

const MAX_VALUES = 200;

/** Of required ones, of which few schemas that refer to each other several times could make any number. */
const MAX_REQUIRED_VALUES = 2000;

/** References within each other. */
const MAX_NESTED_REFERENCES = 100;

function makeUpperLevels(schema: Schema, making: Making): JsonValue | undefined {
  let fitting = new Maker(making, { values: MAX_REQUIRED_VALUES, levels: 1 }).make(schema);
  for (let levels = 2; ; levels += 1) {
    const maker = new Maker(making, { values: MAX_VALUES, levels });
    const value = maker.make(schema);
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
  readonly #levels: number;
  #remaining: number;
  #level = 0;
  /** The references that lead to where it is. */
  readonly #path: string[] = [];

  constructor(making: Making, { values, levels }: Room) {
    this.#making = making;
    this.#remaining = values;
    this.#levels = levels;
  }

  get #viewing(): Viewing {
    return { schemas: this.#making.schemas, view: this.#making.direction };
  }

  /** Whether there was more to make than there is room for. */
  get isFull(): boolean {
    return this.#remaining < 0;
  }

  make(schema: Schema, isRequired = true): JsonValue | undefined {
    if (this.isFull) return undefined;
    const given = chooseInView(schema, this.#viewing) ?? chooseDefault(schema, this.#viewing);
    if (given === undefined && schema.kind === "ref") return this.#makeReferred(schema, isRequired);
    this.#remaining -= 1;
    if (given !== undefined) return given.value;
    switch (schema.kind) {
      case "object":
      case "intersection":
      case "record":
        return isRequired || this.#level < this.#levels ? this.#makeMembers(schema) : undefined;
      case "array":
        return this.#makeItems([schema.items], isRequired);
      case "tuple":
        return this.#makeItems(schema.items, isRequired);
      case "union":
        return this.#makeAlternative(schema, isRequired);
      default:
        return makeScalar(schema);
    }
  }

  #makeReferred({ key }: RefSchema, isRequired: boolean): JsonValue | undefined {
    const target = this.#making.schemas.get(key);
    const isEnd = this.#path.includes(key) || this.#path.length === MAX_NESTED_REFERENCES;
    if (target === undefined || isEnd) return undefined;
    this.#path.push(key);
    const value = this.make(target, isRequired);
    this.#path.pop();
    return value;
  }

  #makeMembers(schema: ObjectSchema | IntersectionSchema | RecordSchema): JsonValue | undefined {
    this.#level += 1;
    const value = schema.kind === "record" ? this.#makeRecord(schema.values) : this.#makeObject(schema);
    this.#level -= 1;
    return value;
  }

  #makeRecord(values: Schema): JsonObject {
    const value = values.kind === "unknown" ? undefined : this.make(values, false);
    return value === undefined ? {} : { key: value };
  }

  #makeObject(schema: ObjectSchema | IntersectionSchema): JsonValue | undefined {
    const { schemas, direction, isLeftOut } = this.#making;
    const properties = listProperties(schema, schemas);
    if (properties === undefined) return schema.kind === "object" ? {} : this.#makeParts(schema);
    const entries = properties.flatMap((property) => {
      const { wireName, schema: own, required } = property;
      if (!isInView(property, direction, schemas) || isLeftOut?.(property) === true) return [];
      const value = this.make(own, required);
      return value === undefined ? [] : [[wireName, value] as const];
    });
    return Object.fromEntries(entries);
  }

  #makeParts({ members }: IntersectionSchema): JsonValue | undefined {
    const parts = members.map((member) => this.make(member));
    const scalar = parts.find((part) => part !== undefined && !isJsonObject(part));
    if (scalar !== undefined) return scalar;
    return Object.fromEntries(parts.flatMap((part) => Object.entries(isJsonObject(part) ? part : {})));
  }

  #makeItems(items: readonly Schema[], isRequired: boolean): JsonValue[] {
    return items.map((item) => this.make(item, isRequired)).filter((item) => item !== undefined);
  }

  /** A value of the first member that there is one of, with the property that says which member it is. */
  #makeAlternative(union: UnionSchema, isRequired: boolean): JsonValue | undefined {
    for (const { schema, values, isDeclared } of listVariants(union, this.#making.schemas)) {
      const value = this.make(schema, isRequired);
      const [tag] = values;
      if (value === undefined) continue;
      if (isDeclared || tag === undefined || !isJsonObject(value)) return value;
      const wireName = union.discriminator?.wireName ?? "";
      const isTold = values.some((allowed) => allowed === value[wireName]);
      return isTold ? value : { ...value, [wireName]: tag };
    }
    return this.#makeFirst(union.members, isRequired);
  }

  /** `null` is the last resort of a union. */
  #makeFirst(members: readonly Schema[], isRequired: boolean): JsonValue | undefined {
    const isNull = ({ kind }: Schema): boolean => kind === "null";
    for (const member of [...members.filter((each) => !isNull(each)), ...members.filter(isNull)]) {
      const value = this.make(member, isRequired);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

/** A default may contradict its schema as an example may. */
function chooseDefault(schema: Schema, viewing: Viewing): Chosen | undefined {
  return schema.default && chooseInView(schema, viewing, [schema.default]);
}

function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
