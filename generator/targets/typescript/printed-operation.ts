import { nameBugs } from "../../diagnostics/invariant.ts";
import type { ApiModel, Operation } from "../../model/model.ts";
import type { Memo } from "../../plan/memo.ts";
import { hashTexts } from "../../plan/fragments.ts";
import { listDependencies } from "../../plan/part-hashes.ts";
import type { Pieces } from "../../plan/pieces.ts";
import type { DocumentParts } from "../../plan/target.ts";
import type { DeclarationPrinter, Parameter } from "./declaration-printer.ts";
import { Imports, type ImportRecord } from "./imports.ts";
import { assigned, enclose, group, printLayout } from "./layout.ts";
import { describeCode, type OperationCode, type TypeName } from "./operation-code.ts";
import { listSchemeKeys } from "./operation-descriptor.ts";
import type { TypeOperation } from "./request-type.ts";
import { joinParagraphs } from "./schema-doc.ts";
import { listUnusualNames, type ResourceNames, type SdkNames } from "./sdk-names.ts";
import { printOperationTypes } from "./types-file.ts";
import { layOutRecord } from "./value-layout.ts";

/** All that the SDK has of one operation, in texts as they stand in its files; plain JSON. */
export interface PrintedOperation {
  /** The types that are declared for it alone. */
  readonly types: readonly string[];
  /** Its descriptor and its function, in the file of its resource. */
  readonly function: PrintedCode;
  /** Its method, in the client class. */
  readonly method: PrintedCode;
}

/** Code with what it needs of other modules. */
export interface PrintedCode {
  readonly text: string;
  readonly imports: ImportRecord;
}

export interface PrintingInput {
  readonly model: ApiModel;
  readonly parts: DocumentParts;
  readonly memo: Memo;
  readonly pieces: Pieces;
  readonly names: SdkNames;
  readonly typeOperation: TypeOperation;
  readonly printer: DeclarationPrinter;
}

/** Prints all operations but those that an earlier run has printed, by their ids. */
export async function printOperations(input: PrintingInput): Promise<ReadonlyMap<string, PrintedOperation>> {
  const { model, pieces, names } = input;
  const schemeKeys = new Set(listSchemeKeys(model));
  const common = hashTexts([JSON.stringify([[...schemeKeys], listUnusualNames(names.schemas)])]);
  const printed = await pieces.share(
    model.operations.map((operation) => async () => {
      const printedOperation = await recallOperation(operation, { ...input, schemeKeys, common });
      return [operation.id, printedOperation] as const;
    }),
  );
  return new Map(printed.flatMap(([id, operation]) => (operation === undefined ? [] : [[id, operation] as const])));
}

interface OperationInput extends PrintingInput {
  readonly schemeKeys: ReadonlySet<string>;
  /** What all operations depend on. */
  readonly common: string;
}

/** What an earlier run has printed, or this one prints; nothing of an operation without a name. */
async function recallOperation(operation: Operation, input: OperationInput): Promise<PrintedOperation | undefined> {
  const { parts, memo, names, typeOperation, printer, schemeKeys, common } = input;
  const own = names.operations.get(operation.id);
  const resource = names.resources.get(operation.tags[0] ?? "");
  if (own === undefined || resource === undefined) return undefined;
  const given = JSON.stringify([own, resource]);
  const key = `operation ${hashTexts([common, given, ...listDependencies(operation, parts)])}`;
  return memo.recallAsync(key, () =>
    nameBugs(`the operation ${operation.id}`, async () => {
      const types = typeOperation(operation);
      const code = describeCode(operation, { names: own, types, schemeKeys });
      return {
        types: printOperationTypes(operation, types),
        function: await printFunction(code, printer),
        method: await printMethod(code, resource, printer),
      };
    }),
  );
}

const RUNTIME = "../runtime/index.js";

async function printFunction(operation: OperationCode, printer: DeclarationPrinter): Promise<PrintedCode> {
  const { names, request, result, descriptor, documentation } = operation;
  const imports = new Imports();
  const addType = (name: string): string => imports.addType("../types.js", name);
  const descriptorType = imports.addType(RUNTIME, "OperationDescriptor");
  const constant = printLayout([
    `const ${names.descriptor}: ${descriptorType} =`,
    assigned(layOutRecord(descriptor)),
    ";",
  ]);
  const call = ["client.call", enclose("(", [names.descriptor, request ? "request" : "undefined", "options"], ")")];
  const declaration = await printer.print({
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
    type: `${imports.addType(RUNTIME, "ApiPromise")}<${writeType(result, addType)}>`,
    body: printLayout(["return ", group(call), ";"], 1),
  });
  return { text: `${constant}\n\n${declaration}`, imports: imports.record() };
}

const CLIENT_RUNTIME = "./runtime/index.js";

async function printMethod(
  operation: OperationCode,
  resource: ResourceNames,
  printer: DeclarationPrinter,
): Promise<PrintedCode> {
  const { names, request, result, documentation } = operation;
  const imports = new Imports();
  const addType = (name: string): string => imports.addType("./types.js", name);
  const module = imports.addNamespace(`./operations/${resource.file}.js`, resource.namespace);
  const call = [`${module}.${names.function}`, enclose("(", ["this", ...(request ? ["request"] : []), "options"], ")")];
  const text = await printer.print({
    kind: "method",
    name: names.method,
    documentation: joinParagraphs(documentation.text, documentation.tags),
    parameters: listCallParameters(operation, addType, (name) => imports.addType(CLIENT_RUNTIME, name)),
    type: `${imports.addType(CLIENT_RUNTIME, "ApiPromise")}<${writeType(result, addType)}>`,
    body: printLayout(["return ", group(call), ";"], 2),
  });
  return { text, imports: imports.record() };
}

type AddType = (name: string) => string;

/** The parameters that a function and a method share. */
function listCallParameters(
  { request, isRequestOptional }: OperationCode,
  addType: AddType,
  addRuntimeType: AddType,
): Parameter[] {
  return [
    ...(request ? [{ name: "request", type: writeType(request, addType), isOptional: isRequestOptional }] : []),
    { name: "options", type: addRuntimeType("CallOptions"), isOptional: true },
  ];
}

function writeType({ name, isImported }: TypeName, addType: AddType): string {
  return isImported ? addType(name) : name;
}
