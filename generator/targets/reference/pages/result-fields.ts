import type { Operation, Schema } from "../../../model/model.ts";
import { resolveSchema } from "../../../model/schemas/properties.ts";
import type { TableContext } from "../page-context.ts";
import type { Field } from "../schemas/field-tables.ts";
import { listFields } from "../schemas/models.ts";

type Schemas = Pick<TableContext, "schemas">;

/** The fields of what a call gives, where that is an object. */
export function resultFields({ result }: Operation, context: Schemas): readonly Field[] {
  return result.schema === undefined ? [] : responseFields(result.schema, context);
}

/** The fields that an object has in responses. */
export function responseFields(schema: Schema, context: Schemas): readonly Field[] {
  return listFields(schema, context).filter((field) => !isForRequests(field.schema, context));
}

function isForRequests(schema: Schema, { schemas }: Schemas): boolean {
  return schema.writeOnly || resolveSchema(schema, schemas).writeOnly;
}
