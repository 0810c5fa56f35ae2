import type { Cache } from "../../incremental/cache.ts";
import { schemaPointer } from "../../document/references/schema-reference.ts";
import type { ApiModel, EnumSchema, Operation, Pointer, Schema, UnionSchema } from "../model.ts";
import { indexSchemas, listProperties, resolveSchema, type SchemaIndex } from "./properties.ts";
import { listMembers } from "./referred-schemas.ts";
import { hasTwoViews, isInView, type View } from "./views.ts";

/**
 * Which enums a server may extend without breaking who reads them: those of answers. An enum stays closed where a request
 * has it, where it tells the members of a union apart, and where it has one value alone, which is a constant.
 */
export interface OpenEnums {
  /** The keys of the named schemas that a request holds. */
  readonly sent: ReadonlySet<string>;
  /** The pointers of the enums that tell the members of a union apart. */
  readonly tags: ReadonlySet<Pointer>;
}

/** What is found in parts that an earlier run has seen is not looked for again. */
export function findOpenEnums(
  { operations, schemas }: Pick<ApiModel, "operations" | "schemas">,
  cache: Cache,
): OpenEnums {
  const index = indexSchemas(schemas);
  const ofOperations = operations.map((operation) => {
    const { pointer } = operation;
    return cache.getOrCompute({ kind: "open enums", parts: [pointer], given: [pointer] }, () => ({
      sent: [...listSentSchemas(operation, index)],
      tags: listTags(listAnswers(operation), index),
    }));
  });
  const ofSchemas = schemas.map(({ key, ...named }) => {
    const pointer = schemaPointer(key);
    return cache.getOrCompute({ kind: "tags", parts: [pointer], given: [pointer] }, () =>
      listTags([named.schema], index),
    );
  });
  return {
    sent: new Set(ofOperations.flatMap(({ sent }) => sent)),
    tags: new Set([...ofOperations.map(({ tags }) => tags), ...ofSchemas].flat()),
  };
}

/** Whether the enums in a view of a named schema are open: one view of two is the answer's alone. */
export function hasOpenEnums(key: string, view: View, { schemas, enums }: OpenEnumsContext): boolean {
  if (view === "request") return false;
  const schema = schemas.get(key);
  return !enums.sent.has(key) || (schema !== undefined && hasTwoViews(schema, schemas));
}

export interface OpenEnumsContext {
  readonly schemas: SchemaIndex;
  readonly enums: OpenEnums;
}

/** Whether an enum among open ones is open itself. */
export function isOpenEnum({ members, pointer }: EnumSchema, { tags }: OpenEnums): boolean {
  return !tags.has(pointer) && members.filter(({ value }) => value !== null).length > 1;
}

/** The keys of the named schemas that an operation sends, itself or within others. */
function listSentSchemas({ input }: Operation, schemas: SchemaIndex): ReadonlySet<string> {
  const keys = new Set<string>(input.schemaKey === undefined ? [] : [input.schemaKey]);
  const pending = [...input.fields.map(({ schema }) => schema), ...[...keys].flatMap((key) => schemas.get(key) ?? [])];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (schema.kind === "ref") {
      const target = keys.has(schema.key) ? undefined : schemas.get(schema.key);
      keys.add(schema.key);
      if (target !== undefined) pending.push(target);
    } else if (schema.kind === "object") {
      const properties = schema.properties.filter((property) => isInView(property, "request", schemas));
      pending.push(...listMembers({ ...schema, properties }));
    } else {
      pending.push(...listMembers(schema));
    }
  }
  return keys;
}

function listAnswers({ responses }: Operation): Schema[] {
  return responses.flatMap(({ content }) =>
    content.flatMap(({ schema, itemSchema }) => [schema, itemSchema].filter((each) => each !== undefined)),
  );
}

/** In schemas, but not in those that they refer to. */
function listTags(schemas: readonly Schema[], index: SchemaIndex): Pointer[] {
  const tags: Pointer[] = [];
  const pending = [...schemas];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (schema.kind === "union") tags.push(...listUnionTags(schema, index));
    pending.push(...listMembers(schema));
  }
  return tags;
}

/** Those of its discriminator, or of the properties that are an enum or a constant in all of its objects. */
function listUnionTags({ members, discriminator }: UnionSchema, schemas: SchemaIndex): Pointer[] {
  const objects = members.flatMap((member) => {
    const properties = listProperties(member, schemas);
    return properties === undefined
      ? []
      : [new Map(properties.map(({ wireName, schema }) => [wireName, resolveSchema(schema, schemas)]))];
  });
  if (objects.length < 2) return [];
  const names = discriminator === undefined ? [...(objects[0]?.keys() ?? [])] : [discriminator.wireName];
  return names.flatMap((name) => {
    const values = objects.flatMap((properties) => properties.get(name) ?? []);
    const isTag = values.length === objects.length && values.every(({ kind }) => kind === "enum" || kind === "literal");
    return isTag || discriminator !== undefined ? values.map(({ pointer }) => pointer) : [];
  });
}
