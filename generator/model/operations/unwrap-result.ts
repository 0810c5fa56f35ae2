import type { Envelope, Example, JsonObject, OperationResult } from "../model.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "../schemas/properties.ts";

/**
 * Unwraps the envelope of a result: the result becomes `data`, or none if `data` is not declared. A body without the
 * envelope's status is returned unchanged.
 */
export function unwrapResult(
  result: OperationResult,
  { data, status, unwrap }: Partial<Envelope>,
  schemas: SchemaIndex,
): OperationResult {
  const { schema, examples } = result;
  if (unwrap !== true || data === undefined || schema === undefined || result.kind !== "json") return result;
  const fields = new Map(listProperties(schema, schemas)?.map((property) => [property.wireName, property]));
  if (status === undefined || !fields.has(status)) return result;
  const field = fields.get(data);
  if (field === undefined)
    return omitUndefined({ status: result.status, kind: "none" as const, examples: [], unwrap: data });
  const given = [...examples, ...resolveSchema(schema, schemas).examples];
  return {
    ...result,
    schema: field.schema,
    examples: [...field.schema.examples, ...given.flatMap((example) => pickData(example, data))],
    unwrap: data,
    ...(!field.required && { isOptional: true }),
  };
}

function pickData({ value, ...about }: Example, data: string): Example[] {
  const isHolder = typeof value === "object" && value !== null && Object.hasOwn(value, data);
  return isHolder ? [{ ...about, value: (value as JsonObject)[data] ?? null }] : [];
}
