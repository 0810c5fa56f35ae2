import type { Operation } from "../../../model/model.ts";
import { describeOperation } from "./operation-descriptor.ts";
import { documentOperation, type OperationDoc } from "./operation-doc.ts";
import type { OperationType, OperationTypes } from "../types/request-type.ts";
import type { OperationNames } from "../sdk-names.ts";
import type { Int64Context } from "./int64-places.ts";
import type { SecurityContext } from "./security-descriptor.ts";
import type { UseValue } from "./runtime-values.ts";

/** The code of an operation, apart from its types. */
export interface OperationCode {
  readonly names: OperationNames;
  readonly request: TypeName | undefined;
  readonly result: TypeName;
  /** The type of a page's items. Absent: the answer is not paginated. */
  readonly item: TypeName | undefined;
  readonly isRequestOptional: boolean;
  /** Describes the operation, for a file that imports the values in the descriptor. */
  readonly describe: (use: UseValue) => object;
  readonly documentation: OperationDoc;
}

export type TypeName = Pick<OperationType, "name" | "isImported" | "isOptional">;

export interface OperationCodeContext {
  readonly names: OperationNames;
  readonly types: OperationTypes;
  readonly security: SecurityContext;
  readonly int64?: Int64Context | undefined;
  /** The URL of its reference page. */
  readonly page?: string | undefined;
}

export function describeCode(
  operation: Operation,
  { names, types, security, int64, page }: OperationCodeContext,
): OperationCode {
  return {
    names,
    request: types.request && nameType(types.request),
    result: nameType(types.result),
    item: types.item && nameType(types.item),
    isRequestOptional: types.isRequestOptional,
    describe: (use) => describeOperation(operation, { names, security, use, int64 }),
    documentation: documentOperation(operation, types, page),
  };
}

function nameType({ name, isImported, isOptional = false }: OperationType): TypeName {
  return { name, isImported, isOptional };
}
