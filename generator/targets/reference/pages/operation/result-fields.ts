import type { Operation } from "../../../../model/model.ts";
import { chooseMediaType } from "../../../../model/operations/media-types.ts";
import type { TableContext } from "../../page-context.ts";
import type { Field } from "../../schemas/field-tables.ts";
import { listFields } from "../../schemas/models.ts";

/** The fields of what a call gives, where that is an object. */
export function resultFields({ result }: Operation, context: TableContext): readonly Field[] {
  return result.schema === undefined ? [] : listFields(result.schema, context);
}

/** The fields of the whole body of a success, of which the result may be one. */
export function listBodyFields(operation: Operation, context: TableContext): readonly Field[] {
  const { responses, result } = operation;
  if (result.unwrap === undefined) return resultFields(operation, context);
  const response = responses.find(({ status }) => status === result.status);
  const schema = response && chooseMediaType(response.content)?.schema;
  return schema === undefined ? [] : listFields(schema, context);
}
