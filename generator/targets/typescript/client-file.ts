import type { ApiModel } from "../../model/model.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";
import { formatComment, toCommentText, toDocs } from "./code/comment.ts";
import { Imports } from "./code/imports.ts";
import { assigned, printLayout } from "./code/layout.ts";
import { toStringLiteral } from "./code/literals.ts";
import { describeApi, listSchemeKeys } from "./operations/operation-descriptor.ts";
import type { OperationFile } from "./operations/operation-files.ts";
import { layOutParameters } from "./operations/parameters.ts";
import type { SdkNames } from "./sdk-names.ts";
import type { Method, SourceFiles, Statement } from "./code/source-files.ts";
import { layOutGeneric } from "./types/type-layout.ts";
import { named, shapeUnion, type TypeShape } from "./types/type-shape.ts";
import { layOutRecord } from "./code/value-layout.ts";

export interface ClientFileInput {
  readonly model: ApiModel;
  readonly names: SdkNames;
  readonly operationFiles: readonly OperationFile[];
  readonly sourceFiles: SourceFiles;
}

const RUNTIME = "./runtime/index.js";

/** The client class: a thin layer over the functions, in the order of the resources. */
export function planClientFile({ model, names, operationFiles, sourceFiles }: ClientFileInput): PlannedFile {
  const methods = operationFiles.flatMap(({ operations }) => operations.map(({ method }) => method));
  const imports = new Imports();
  for (const method of methods) imports.addAll(method.imports);
  const options = [
    `export type ${names.clientOptions} =`,
    assigned(layOutGeneric(imports.addType(RUNTIME, "ClientOptions"), shapeKeys(listSchemeKeys(model)))),
    ";",
  ];
  const statements = [
    `const api: ${imports.addType(RUNTIME, "ApiDescriptor")} = ${printDescriptor(model)};`,
    `${formatComment([`What a {@link ${names.client}} is made with.`])}\n${printLayout(options)}`,
    declareClass(
      { model, names },
      imports.addValue(RUNTIME, "ApiClient"),
      methods.map(({ code }) => code),
    ),
  ];
  return sourceFiles.plan("src/client.ts", [...imports.list(), ...statements]);
}

function declareClass(
  { model, names }: Pick<ClientFileInput, "model" | "names">,
  base: string,
  methods: Method[],
): Statement {
  const options = { name: "options", type: names.clientOptions, initializer: "{}" };
  const parameters = layOutParameters([options], { start: "constructor", end: " {", depth: 1 });
  return {
    kind: "Class",
    isExported: true,
    name: names.client,
    extends: base,
    docs: toDocs([toCommentText(model.info.title) || names.client]),
    ctors: [{ parameters, statements: ["super(api, options);"] }],
    methods,
  };
}

/** In a field that every object inherits, TypeScript widens literals to `string` unless they have a type. */
function printDescriptor(model: ApiModel): string {
  const literal = printLayout(layOutRecord(describeApi(model)));
  return model.securitySchemes.some(({ key }) => key in {}) ? `${literal} as const` : literal;
}

/** The union of the schemes' keys, as the one type argument. */
function shapeKeys(keys: readonly string[]): TypeShape {
  return shapeUnion(keys.map((key) => named(toStringLiteral(key))));
}
