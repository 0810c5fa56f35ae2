import type { Operation } from "../../../model/model.ts";
import { toCommentText } from "../code/comment.ts";
import { Imports, type Importing } from "../code/imports.ts";
import { declareType } from "./declare-type.ts";
import { FILE_TYPE, type OperationTypes } from "./request-type.ts";
import { listNames } from "./list-names.ts";

const SCHEMAS = "./schemas.js";
const RUNTIME = "./runtime/index.js";

/** Declares the types that only one operation uses. */
export function declareOperationTypes(
  operation: Operation,
  { request, result, item }: OperationTypes,
  schemaNames: ReadonlySet<string>,
): Importing<readonly string[]> {
  const title = toCommentText(operation.summary ?? operation.id);
  const imports = new Imports();
  const code = [
    { type: request, documentation: [`The request of "${title}".`] },
    { type: result, documentation: [`The result of "${title}".`] },
    { type: item, documentation: [`An item of the pages of "${title}".`] },
  ].flatMap(({ type, documentation }) => {
    if (type?.declared === undefined) return [];
    for (const name of listNames(type.declared)) {
      if (schemaNames.has(name)) imports.addType(SCHEMAS, name);
      if (name === FILE_TYPE) imports.addType(RUNTIME, name);
    }
    return [declareType({ name: type.name, shape: type.declared, documentation })];
  });
  return { code, imports: imports.record() };
}
