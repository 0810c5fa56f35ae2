import type { ApiModel } from "../../model/model.ts";
import type { Fragments } from "../../plan/fragments.ts";
import type { PlannedFile } from "../../plan/target.ts";
import { Imports } from "./imports.ts";
import { assigned, enclose, group, printLayout } from "./layout.ts";
import type { OperationCode, OperationFile, TypeName } from "./operation-code.ts";
import { joinParagraphs } from "./schema-doc.ts";
import type { SdkNames } from "./sdk-names.ts";
import type { CallableParameter, PrintSourceFile, Statement } from "./source-file.ts";
import { layOutRecord } from "./value-layout.ts";

export interface OperationFilesInput {
  readonly model: ApiModel;
  readonly names: SdkNames;
  readonly operationFiles: readonly OperationFile[];
  readonly fragments: Fragments;
  /** A hash for each of the files, in their order; worked out at the first call. */
  readonly hashFiles: () => readonly string[];
  readonly loadPrinter: () => Promise<PrintSourceFile>;
}

/** One file for each resource, with a descriptor and a function for each operation whose first tag it is. */
export function planOperationFiles(input: OperationFilesInput): Promise<PlannedFile[]> {
  const { operationFiles, fragments, hashFiles, loadPrinter } = input;
  return Promise.all(
    operationFiles.map(async ({ file, operations }, index) => {
      const path = `src/operations/${file}.ts`;
      const text = await fragments.plan(
        path,
        () => [hashFiles()[index] ?? ""],
        async () => printOperations(operations, await loadPrinter()),
      );
      return { path, text };
    }),
  );
}

const RUNTIME = "../runtime/index.js";

function printOperations(operations: readonly OperationCode[], printSourceFile: PrintSourceFile): string {
  const imports = new Imports();
  const statements = operations.flatMap((operation) => writeOperation(operation, imports));
  return `${imports.print()}\n\n${printSourceFile(statements)}`;
}

function writeOperation(operation: OperationCode, imports: Imports): Statement[] {
  const { names, request, result, descriptor, documentation } = operation;
  const addType = (name: string): string => imports.addType("../types.js", name);
  const descriptorType = imports.addType(RUNTIME, "OperationDescriptor");
  const call = ["client.call", enclose("(", [names.descriptor, request ? "request" : "undefined", "options"], ")")];
  return [
    `${printLayout([`const ${names.descriptor}: ${descriptorType} =`, assigned(layOutRecord(descriptor)), ";"])}\n`,
    {
      kind: "function",
      name: names.function,
      documentation: joinParagraphs(documentation.text, [
        "@param client - The client that sends the call.",
        ...documentation.tags,
      ]),
      parameters: [
        { name: "client", type: imports.addType(RUNTIME, "ApiClient") },
        ...listCallParameters(operation, addType, (name) => imports.addType(RUNTIME, name)),
      ],
      returnType: `${imports.addType(RUNTIME, "ApiPromise")}<${writeType(result, addType)}>`,
      body: printBody(["return ", group(call), ";"], 1),
    },
  ];
}

type AddType = (name: string) => string;

/** The parameters that a function and a method share. */
export function listCallParameters(
  { request, isRequestOptional }: OperationCode,
  addType: AddType,
  addRuntimeType: AddType,
): CallableParameter[] {
  return [
    ...(request ? [{ name: "request", type: writeType(request, addType), isOptional: isRequestOptional }] : []),
    { name: "options", type: addRuntimeType("CallOptions"), isOptional: true },
  ];
}

export function writeType({ name, isImported }: TypeName, addType: AddType): string {
  return isImported ? addType(name) : name;
}

/** A statement of a function's body at its depth, without the indentation that its block will give it. */
export function printBody(statement: Parameters<typeof printLayout>[0], depth: number): string {
  return printLayout(statement, depth).replaceAll(`\n${"  ".repeat(depth)}`, "\n");
}
