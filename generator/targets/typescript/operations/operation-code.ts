import type { Operation } from "../../../model/model.ts";
import { describeOperation } from "./operation-descriptor.ts";
import { documentOperation, type OperationDoc } from "./operation-doc.ts";
import type { OperationType, OperationTypes } from "../types/request-type.ts";
import type { OperationNames } from "../sdk-names.ts";

/** What is written of an operation, apart from its types. */
export interface OperationCode {
  readonly names: OperationNames;
  readonly request: TypeName | undefined;
  readonly result: TypeName;
  readonly isRequestOptional: boolean;
  readonly descriptor: object;
  readonly documentation: OperationDoc;
}

export type TypeName = Pick<OperationType, "name" | "isImported">;

export interface OperationCodeContext {
  readonly names: OperationNames;
  readonly types: OperationTypes;
  /** The keys of the security schemes that the runtime can place a credential for. */
  readonly schemeKeys: ReadonlySet<string>;
  /** The address of its reference page. */
  readonly page?: string | undefined;
}

export function describeCode(
  operation: Operation,
  { names, types, schemeKeys, page }: OperationCodeContext,
): OperationCode {
  return {
    names,
    request: types.request && nameType(types.request),
    result: nameType(types.result),
    isRequestOptional: types.isRequestOptional,
    descriptor: describeOperation(operation, names, schemeKeys),
    documentation: documentOperation(operation, types, page),
  };
}

function nameType({ name, isImported }: OperationType): TypeName {
  return { name, isImported };
}
