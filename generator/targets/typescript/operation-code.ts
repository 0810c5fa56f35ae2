import type { ApiModel, Operation } from "../../model/model.ts";
import { hashTexts } from "../../plan/fragments.ts";
import { describeOperation, listSchemeKeys } from "./operation-descriptor.ts";
import { documentOperation, type OperationDoc } from "./operation-doc.ts";
import type { OperationType, OperationTypes } from "./request-type.ts";
import type { OperationNames, ResourceNames, SdkNames } from "./sdk-names.ts";

/** All that is written of an operation, apart from its types: nothing else of the model reaches its code. */
export interface OperationCode {
  readonly names: OperationNames;
  readonly request: TypeName | undefined;
  readonly result: TypeName;
  readonly isRequestOptional: boolean;
  readonly descriptor: object;
  readonly documentation: OperationDoc;
}

export type TypeName = Pick<OperationType, "name" | "isImported">;

/** The file of a resource. */
export interface OperationFile extends ResourceNames {
  readonly operations: readonly OperationCode[];
}

export interface OperationCodeInput {
  readonly model: ApiModel;
  readonly names: SdkNames;
  readonly operationTypes: ReadonlyMap<string, OperationTypes>;
}

/** Which operations are in which file, by their first tags; a file without any is none. */
export function listOperationFiles(input: OperationCodeInput): OperationFile[] {
  const { model, names } = input;
  const schemeKeys = new Set(listSchemeKeys(model));
  return model.resources.flatMap(({ tag }) => {
    const resource = names.resources.get(tag);
    const operations = model.operations
      .filter(({ tags }) => tags[0] === tag)
      .flatMap((operation) => describeCode(operation, schemeKeys, input) ?? []);
    return operations.length > 0 && resource !== undefined ? [{ ...resource, operations }] : [];
  });
}

function describeCode(
  operation: Operation,
  schemeKeys: ReadonlySet<string>,
  { names, operationTypes }: OperationCodeInput,
): OperationCode | undefined {
  const own = names.operations.get(operation.id);
  const types = operationTypes.get(operation.id);
  if (own === undefined || types === undefined) return undefined;
  return {
    names: own,
    request: types.request && nameType(types.request),
    result: nameType(types.result),
    isRequestOptional: types.isRequestOptional,
    descriptor: describeOperation(operation, names, schemeKeys),
    documentation: documentOperation(operation, types),
  };
}

function nameType({ name, isImported }: OperationType): TypeName {
  return { name, isImported };
}

/** A hash of what is written of a file's operations. */
export function hashOperations({ operations }: OperationFile): string {
  return hashTexts([JSON.stringify(operations, (_, value: unknown) => (value instanceof Map ? [...value] : value))]);
}
