import type { Operation } from "../../../model/model.ts";
import { formatComment, toCommentText } from "../code/comment.ts";
import { hardLine, printLayout } from "../code/layout.ts";
import type { OperationType, OperationTypes } from "./request-type.ts";
import type { Statement } from "../code/source-files.ts";
import { layOutAliased, layOutObject } from "./type-layout.ts";

/** The types that are declared for an operation alone. */
export function declareOperationTypes(operation: Operation, types: OperationTypes): Statement[] {
  const title = toCommentText(operation.summary ?? operation.id);
  return [
    ...declareType(types.request, `What "${title}" takes.`),
    ...declareType(types.result, `What "${title}" gives.`),
  ];
}

function declareType(type: OperationType | undefined, documentation: string): Statement[] {
  if (type?.declared === undefined) return [];
  const { name, declared } = type;
  const comment = formatComment([documentation]);
  const text =
    declared.kind === "object"
      ? printLayout([`export interface ${name} `, layOutObject(declared.properties, declared.isOpen)])
      : printLayout([`export type ${name} =`, layOutAliased(declared), ";", hardLine]).trimEnd();
  return [`${comment}\n${text}`];
}
