import type { OperationInput, OperationResult, Pages, PagesRule, Schema } from "../model.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "../schemas/properties.ts";

/** The parts of an operation that have the fields of pages. */
export interface PagedParts {
  readonly input: OperationInput;
  readonly result: OperationResult;
}

/** The reason why a rule does not fit an operation. */
export interface PagesFault {
  readonly reason: string;
}

/** Whether a rule applies to an operation. */
export function isMeantFor({ operations }: PagesRule, id: string): boolean {
  return operations === undefined || operations.includes(id);
}

/** Applies a rule to an operation, which must have every field that the rule names. */
export function findPages(rule: PagesRule, { input, result }: PagedParts, schemas: SchemaIndex): Pages | PagesFault {
  const answer = new Answer(result, schemas);
  const field = rule.field === undefined ? undefined : findField(rule.field, input, schemas);
  if (rule.by !== "link" && field === undefined) return { reason: `the request has no field \`${rule.field ?? ""}\`` };
  const paths = { items: rule.items, cursor: rule.cursor, total: rule.total, more: rule.more };
  const missing = Object.values(paths).find((path) => path !== undefined && answer.find(path) === undefined);
  if (missing !== undefined) return { reason: `the answer has no field \`${missing}\`` };
  const list = answer.find(rule.items ?? "")?.schema;
  if (list?.kind !== "array")
    return { reason: rule.items === undefined ? "the answer is not a list" : `\`${rule.items}\` is not a list` };
  const pathOf = (path: string | undefined): readonly string[] | undefined =>
    path === undefined ? undefined : answer.find(path)?.path;
  return omitUndefined({
    by: rule.by,
    field,
    first: rule.first,
    items: pathOf(rule.items) ?? [],
    item: list.items,
    cursor: pathOf(rule.cursor),
    total: pathOf(rule.total),
    more: pathOf(rule.more),
  });
}

/** The answer as sent. Paths of rules start there, those of pages start at the result. */
class Answer {
  readonly #result: OperationResult;
  readonly #schemas: SchemaIndex;

  constructor(result: OperationResult, schemas: SchemaIndex) {
    this.#result = result;
    this.#schemas = schemas;
  }

  find(path: string): { readonly path: readonly string[]; readonly schema: Schema } | undefined {
    const { kind, schema, unwrap } = this.#result;
    const names = splitPath(path);
    const isWrapped = unwrap !== undefined && names[0] !== unwrap;
    if (kind !== "json" || schema === undefined || isWrapped) return undefined;
    const own = unwrap === undefined ? names : names.slice(1);
    const found = findSchema(schema, own, this.#schemas);
    return found && { path: own, schema: found };
  }
}

/** Finds a request's field in the argument. */
function findField(path: string, { fields, body }: OperationInput, schemas: SchemaIndex): string[] | undefined {
  const [first = "", ...rest] = splitPath(path);
  const field = fields.find(({ wireName, in: place }) => wireName === first && place !== "header" && place !== "path");
  if (field !== undefined) return findSchema(field.schema, rest, schemas) && [field.key, ...rest];
  const whole = body === "whole" ? fields.find((each) => each.in === "body") : undefined;
  return whole && findSchema(whole.schema, [first, ...rest], schemas) && [whole.key, first, ...rest];
}

function findSchema(schema: Schema, names: readonly string[], schemas: SchemaIndex): Schema | undefined {
  let current: Schema | undefined = removeNull(resolveSchema(schema, schemas), schemas);
  for (const name of names) {
    const property = listProperties(current, schemas)?.find(({ wireName }) => wireName === name);
    if (property === undefined) return undefined;
    current = removeNull(resolveSchema(property.schema, schemas), schemas);
  }
  return current;
}

/** Removes `null` from a union with one other member. */
export function removeNull(schema: Schema, schemas: SchemaIndex): Schema {
  if (schema.kind !== "union") return schema;
  const [only, ...others] = schema.members.filter(({ kind }) => kind !== "null");
  return only !== undefined && others.length === 0 ? resolveSchema(only, schemas) : schema;
}

function splitPath(path: string): string[] {
  return path === "" ? [] : path.split(".");
}
