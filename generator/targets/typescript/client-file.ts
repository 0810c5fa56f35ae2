import type { ApiModel } from "../../model/model.ts";
import type { PlannedFile } from "../../plan/target.ts";
import { toCommentText } from "./comment.ts";
import { Imports } from "./imports.ts";
import { assigned, enclose, group, printLayout } from "./layout.ts";
import { toStringLiteral } from "./literals.ts";
import type { OperationCode } from "./operation-code.ts";
import { describeApi, listSchemeKeys } from "./operation-descriptor.ts";
import { listCallParameters, printBody, writeType, type OperationFilesInput } from "./operation-files.ts";
import { joinParagraphs } from "./schema-doc.ts";
import type { Callable, PrintSourceFile } from "./source-file.ts";
import { layOutGeneric } from "./type-layout.ts";
import { named, shapeUnion, type TypeShape } from "./type-shape.ts";
import { layOutRecord } from "./value-layout.ts";

const RUNTIME = "./runtime/index.js";
const TYPES = "./types.js";

/** The client class: a thin layer over the functions, in the order of the resources. */
export async function planClientFile(input: OperationFilesInput): Promise<PlannedFile> {
  const { model, names, fragments, hashFiles, loadPrinter } = input;
  const { info, servers, securitySchemes, envelope } = model;
  const path = "src/client.ts";
  const listDependencies = (): string[] => [
    JSON.stringify([names.client, names.clientOptions, [...names.resources]]),
    JSON.stringify([info.title, servers, securitySchemes, envelope]),
    ...hashFiles(),
  ];
  const text = await fragments.plan(path, listDependencies, async () => printClient(input, await loadPrinter()));
  return { path, text };
}

function printClient(input: OperationFilesInput, printSourceFile: PrintSourceFile): string {
  const { model, names, operationFiles } = input;
  const imports = new Imports();
  const base = imports.addValue(RUNTIME, "ApiClient");
  const statements = [
    `const api: ${imports.addType(RUNTIME, "ApiDescriptor")} = ${printDescriptor(model)};\n`,
    [
      `/** What a {@link ${names.client}} is made with. */\n`,
      printLayout([
        `export type ${names.clientOptions} =`,
        assigned(layOutGeneric(imports.addType(RUNTIME, "ClientOptions"), shapeKeys(listSchemeKeys(model)))),
        ";",
      ]),
      "\n",
    ].join(""),
  ];
  const text = printSourceFile([
    ...statements,
    {
      kind: "class",
      name: names.client,
      documentation: [toCommentText(model.info.title) || names.client],
      base,
      construct: {
        documentation: [],
        parameters: [{ name: "options", type: names.clientOptions, initializer: "{}" }],
        body: "super(api, options);",
      },
      methods: operationFiles.flatMap(({ file, namespace, operations }) => {
        const module = imports.addNamespace(`./operations/${file}.js`, namespace);
        return operations.map((operation) => writeMethod(operation, module, imports));
      }),
    },
  ]);
  return `${imports.print()}\n\n${text}`;
}

/** In a field that every object inherits, TypeScript takes literals for any strings unless it is told what they are. */
function printDescriptor(model: ApiModel): string {
  const literal = printLayout(layOutRecord(describeApi(model)));
  return model.securitySchemes.some(({ key }) => key in {}) ? `${literal} as const` : literal;
}

/** The union of the schemes' keys, as the one type argument. */
function shapeKeys(keys: readonly string[]): TypeShape {
  return shapeUnion(keys.map((key) => named(toStringLiteral(key))));
}

function writeMethod(operation: OperationCode, module: string, imports: Imports): Callable {
  const { names, request, result, documentation } = operation;
  const addType = (name: string): string => imports.addType(TYPES, name);
  const call = [`${module}.${names.function}`, enclose("(", ["this", ...(request ? ["request"] : []), "options"], ")")];
  return {
    name: names.method,
    documentation: joinParagraphs(documentation.text, documentation.tags),
    parameters: listCallParameters(operation, addType, (name) => imports.addType(RUNTIME, name)),
    returnType: `${imports.addType(RUNTIME, "ApiPromise")}<${writeType(result, addType)}>`,
    body: printBody(["return ", group(call), ";"], 2),
  };
}
