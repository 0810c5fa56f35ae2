import type { Cache } from "../../incremental/cache.ts";
import { schemaPointer } from "../../document/references/schema-reference.ts";
import type { ApiModel, EnumSchema, Operation, Pointer, Schema, UnionSchema } from "../model.ts";
import { indexSchemas, listProperties, resolveSchema, type SchemaIndex } from "./properties.ts";
import { listMembers, listWithin } from "./referred-schemas.ts";
import { hasTwoViews, isInView, type View } from "./views.ts";

/**
 * Open enums are those that a server may extend without breaking its clients: enums of responses. An enum is closed if
 * a request contains it, if it discriminates the members of a union, or if it is a constant with one value.
 */
export interface OpenEnums {
  /** The keys of the named schemas that requests contain. */
  readonly sent: ReadonlySet<string>;
  /** The pointers of the enums that discriminate union members. */
  readonly tags: ReadonlySet<Pointer>;
}

/** Finds the open enums. Results for unchanged parts of the document are cached. */
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
  // A `Set` iterates over elements that are added meanwhile, so this follows all references.
  const sent = new Set(ofOperations.flatMap((finding) => finding.sent));
  for (const key of sent) for (const target of findings.get(key)?.sent ?? []) sent.add(target);
  return { sent, tags: new Set([...ofOperations, ...findings.values()].flatMap(({ tags }) => tags)) };
}

/** The findings in one operation or named schema. */
interface Finding {
  /** The keys of the named schemas that it sends. */
  readonly sent: readonly string[];
  readonly tags: readonly Pointer[];
}

/**
 * Whether enums in a view of a named schema may be open. If it has two views, only requests contain the request view.
 */
export function hasOpenEnums(key: string, view: View, { schemas, enums }: OpenEnumsContext): boolean {
  if (view === "request") return false;
  const schema = schemas.get(key);
  return !enums.sent.has(key) || (schema !== undefined && hasTwoViews(schema, schemas));
}

export interface OpenEnumsContext {
  readonly schemas: SchemaIndex;
  readonly enums: OpenEnums;
}

/** Whether an enum is open where enums may be open. */
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

/** The keys of the named schemas that given schemas refer to when sent. Read-only properties are skipped. */
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

/** Discriminating enums in schemas, without following references. */
function listTags(schemas: readonly Schema[], index: SchemaIndex): Pointer[] {
  return listWithin(schemas).flatMap((schema) => (schema.kind === "union" ? listUnionTags(schema, index) : []));
}

/** The enums of the discriminator, or of the properties that are an enum or a constant in all members. */
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
