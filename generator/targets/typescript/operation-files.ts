import type { ApiModel, Operation, Resource } from "../../model/model.ts";
import { hashTexts, type Fragments } from "../../plan/fragments.ts";
import type { PlannedFile } from "../../plan/target.ts";
import { Imports } from "./imports.ts";
import { assigned, enclose, group, printLayout } from "./layout.ts";
import { documentOperation } from "./operation-doc.ts";
import { describeOperation, listSchemeKeys } from "./operation-descriptor.ts";
import type { OperationTypes } from "./request-type.ts";
import type { SdkNames } from "./sdk-names.ts";
import type { CallableParameter, PrintSourceFile, Statement } from "./source-file.ts";
import { layOutRecord } from "./value-layout.ts";

export interface OperationFilesInput {
  readonly model: ApiModel;
  readonly names: SdkNames;
  readonly operationTypes: ReadonlyMap<string, OperationTypes>;
  readonly fragments: Fragments;
  /** See `hashOperations`; worked out at the first call. */
  readonly hashOperations: () => ReadonlyMap<string, string>;
  readonly loadPrinter: () => Promise<PrintSourceFile>;
}

/** One file for each resource, with a descriptor and a function for each operation whose first tag it is. */
export function planOperationFiles(input: OperationFilesInput): Promise<PlannedFile[]> {
  const schemeKeys = listSchemeKeys(input.model);
  return Promise.all(
    listOperationFiles(input).map(async ({ file, operations }) => {
      const path = `src/operations/${file}.ts`;
      const text = await input.fragments.plan(
        path,
        () => [JSON.stringify(schemeKeys), ...operations.map(({ id }) => input.hashOperations().get(id) ?? "")],
        async () =>
          printOperations(operations, { ...input, schemeKeys: new Set(schemeKeys) }, await input.loadPrinter()),
      );
      return { path, text };
    }),
  );
}

/** A hash for each operation of all that its code depends on: of types, that is what they are called. */
export function hashOperations(
  { operations }: ApiModel,
  names: SdkNames,
  types: ReadonlyMap<string, OperationTypes>,
): Map<string, string> {
  return new Map(
    operations.map((operation) => {
      const { request, result, isRequestOptional } = types.get(operation.id) ?? {};
      const typeNames = [request, result].map((type) => [type?.name, type?.isImported]);
      const own = JSON.stringify([names.operations.get(operation.id), typeNames, isRequestOptional]);
      return [operation.id, hashTexts([own, JSON.stringify(operation)])];
    }),
  );
}

export interface OperationFile {
  readonly file: string;
  readonly namespace: string;
  readonly operations: readonly Operation[];
}

/** Which operations are in which file; a file without any is none. */
export function listOperationFiles({ model, names }: Pick<OperationFilesInput, "model" | "names">): OperationFile[] {
  return model.resources.flatMap(({ tag }: Resource) => {
    const operations = model.operations.filter(({ tags }) => tags[0] === tag);
    const resource = names.resources.get(tag);
    return operations.length > 0 && resource !== undefined ? [{ ...resource, operations }] : [];
  });
}

const RUNTIME = "../runtime/index.js";

function printOperations(
  operations: readonly Operation[],
  input: Omit<WritingContext, "imports">,
  printSourceFile: PrintSourceFile,
): string {
  const imports = new Imports();
  const statements = operations.flatMap((operation) => writeOperation(operation, { ...input, imports }));
  return `${imports.print()}\n\n${printSourceFile(statements)}`;
}

interface WritingContext extends OperationFilesInput {
  readonly imports: Imports;
  readonly schemeKeys: ReadonlySet<string>;
}

function writeOperation(operation: Operation, context: WritingContext): Statement[] {
  const { names, operationTypes, imports, schemeKeys } = context;
  const own = names.operations.get(operation.id);
  const types = operationTypes.get(operation.id);
  if (own === undefined || types === undefined) return [];
  const descriptorType = imports.addType(RUNTIME, "OperationDescriptor");
  const descriptor = layOutRecord(describeOperation(operation, names, schemeKeys));
  const parameters: CallableParameter[] = [
    { name: "client", type: imports.addType(RUNTIME, "ApiClient") },
    ...listCallParameters(
      types,
      (name) => imports.addType("../types.js", name),
      (name) => imports.addType(RUNTIME, name),
    ),
  ];
  const call = ["client.call", enclose("(", [own.descriptor, types.request ? "request" : "undefined", "options"], ")")];
  return [
    `${printLayout([`const ${own.descriptor}: ${descriptorType} =`, assigned(descriptor), ";"])}\n`,
    {
      kind: "function",
      name: own.function,
      documentation: documentOperation(operation, types, true),
      parameters,
      returnType: `${imports.addType(RUNTIME, "ApiPromise")}<${nameType(types.result, (name) => imports.addType("../types.js", name))}>`,
      body: printBody(["return ", group(call), ";"], 1),
    },
  ];
}

type AddType = (name: string) => string;

/** The parameters that a function and a method share. */
export function listCallParameters(
  types: OperationTypes,
  addType: AddType,
  addRuntimeType: AddType,
): CallableParameter[] {
  const { request, isRequestOptional } = types;
  return [
    ...(request ? [{ name: "request", type: nameType(request, addType), isOptional: isRequestOptional }] : []),
    { name: "options", type: addRuntimeType("CallOptions"), isOptional: true },
  ];
}

export function nameType({ name, isImported }: OperationTypes["result"], addType: AddType): string {
  return isImported ? addType(name) : name;
}

/** A statement of a function's body at its depth, without the indentation that its block will give it. */
export function printBody(statement: Parameters<typeof printLayout>[0], depth: number): string {
  return printLayout(statement, depth).replaceAll(`\n${"  ".repeat(depth)}`, "\n");
}
