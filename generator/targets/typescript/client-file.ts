import type { ApiModel } from "../../model/model.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";
import { toCommentText } from "./comment.ts";
import type { DeclarationPrinter } from "./declaration-printer.ts";
import { Imports } from "./imports.ts";
import { assigned, printLayout } from "./layout.ts";
import { toStringLiteral } from "./literals.ts";
import { describeApi, listSchemeKeys } from "./operation-descriptor.ts";
import type { OperationFile } from "./operation-files.ts";
import type { SdkNames } from "./sdk-names.ts";
import { layOutGeneric } from "./type-layout.ts";
import { named, shapeUnion, type TypeShape } from "./type-shape.ts";
import { layOutRecord } from "./value-layout.ts";

export interface ClientFileInput {
  readonly model: ApiModel;
  readonly names: SdkNames;
  readonly operationFiles: readonly OperationFile[];
  readonly printer: DeclarationPrinter;
}

const RUNTIME = "./runtime/index.js";

/** The client class: a thin layer over the functions, in the order of the resources. */
export async function planClientFile(input: ClientFileInput): Promise<PlannedFile> {
  const { model, names, operationFiles } = input;
  const methods = operationFiles.flatMap(({ operations }) => operations.map(({ method }) => method));
  const imports = new Imports();
  for (const method of methods) imports.addAll(method.imports);
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
    await printClass(
      input,
      imports.addValue(RUNTIME, "ApiClient"),
      methods.map(({ text }) => text),
    ),
  ];
  return { path: "src/client.ts", text: `${imports.print()}\n\n${statements.join("\n")}` };
}

async function printClass(
  { model, names, printer }: ClientFileInput,
  base: string,
  methods: readonly string[],
): Promise<string> {
  const frame = await printer.print({
    kind: "class",
    name: names.client,
    documentation: [toCommentText(model.info.title) || names.client],
    type: base,
    parameters: [{ name: "options", type: names.clientOptions, initializer: "{}" }],
    body: "super(api, options);",
  });
  const end = frame.lastIndexOf("}");
  return [frame.slice(0, end), ...methods.map((method) => `\n${method}`), frame.slice(end)].join("");
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
