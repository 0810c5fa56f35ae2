import type { Cache } from "../../incremental/cache.ts";
import { schemaPointer } from "../../document/references/schema-reference.ts";
import type { ApiModel, EnumSchema, Operation, Pointer, Schema, UnionSchema } from "../model.ts";
import { indexSchemas, listProperties, resolveSchema, type SchemaIndex } from "./properties.ts";
import { listMembers, listWithin } from "./referred-schemas.ts";
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
  const find = (pointer: Pointer, inspect: () => Finding): Finding =>
    cache.getOrCompute({ kind: "open enums", parts: [pointer], given: [pointer] }, inspect);
  const ofOperations = operations.map((operation) => {
    return find(operation.pointer, () => ({
      sent: listSentByOperation(operation, index),
      tags: listTags(listAnswers(operation), index),
    }));
  });
  const ofSchemas = schemas.map((named) => {
    const finding = find(schemaPointer(named.key), () => ({
      sent: listSent([named.schema], index),
      tags: listTags([named.schema], index),
    }));
    return [named.key, finding] as const;
  });
  const findings = new Map(ofSchemas);
  // Those that are added on the way are followed as well.
  const sent = new Set(ofOperations.flatMap((finding) => finding.sent));
  for (const key of sent) for (const target of findings.get(key)?.sent ?? []) sent.add(target);
  return { sent, tags: new Set([...ofOperations, ...findings.values()].flatMap(({ tags }) => tags)) };
}

/** What an operation or a named schema says of enums itself. */
interface Finding {
  /** The keys of the named schemas that it sends. */
  readonly sent: readonly string[];
  readonly tags: readonly Pointer[];
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

function listSentByOperation({ input }: Operation, schemas: SchemaIndex): string[] {
  const own = listSent(
    input.fields.map(({ schema }) => schema),
    schemas,
  );
  return input.schemaKey === undefined ? own : [input.schemaKey, ...own];
}

/** The keys of the named schemas in schemas that are sent; what is read-only is not. */
function listSent(start: readonly Schema[], schemas: SchemaIndex): string[] {
  const keys = new Set<string>();
  const pending = [...start];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (schema.kind === "ref") keys.add(schema.key);
    else if (schema.kind !== "object") pending.push(...listMembers(schema));
    else {
      const properties = schema.properties.filter((property) => isInView(property, "request", schemas));
      pending.push(...listMembers({ ...schema, properties }));
    }
  }
  return [...keys];
}

function listAnswers({ responses }: Operation): Schema[] {
  return responses.flatMap(({ content }) =>
    content.flatMap(({ schema, itemSchema }) => [schema, itemSchema].filter((each) => each !== undefined)),
  );
}

/** In schemas, but not in those that they refer to. */
function listTags(schemas: readonly Schema[], index: SchemaIndex): Pointer[] {
  return listWithin(schemas).flatMap((schema) => (schema.kind === "union" ? listUnionTags(schema, index) : []));
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
