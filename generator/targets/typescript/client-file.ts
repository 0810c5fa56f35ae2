import type { ApiModel } from "../../model/model.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";
import { toCommentText, toDocs } from "./code/comment.ts";
import { Imports } from "./code/imports.ts";
import { enclose, printLayout } from "./code/layout.ts";
import { passOptions } from "./api-file.ts";
import { createUseValue } from "./operations/runtime-values.ts";
import { listGroupFiles, writeGroupProperty } from "./group-files.ts";
import type { OperationFile } from "./operations/operation-files.ts";
import { layOutParameters } from "./operations/parameters.ts";
import type { SdkNames } from "./sdk-names.ts";
import type { Method, Property, SourceFiles, Statement } from "./code/source-files.ts";

export interface ClientFileInput {
  readonly model: ApiModel;
  readonly names: SdkNames;
  readonly operationFiles: readonly OperationFile[];
  readonly sourceFiles: SourceFiles;
}

/** The client class: a thin layer over the functions. Its methods, or its groups, are in the order of the resources. */
export function planClientFile({ model, names, operationFiles, sourceFiles }: ClientFileInput): PlannedFile {
  const methods = operationFiles.flatMap(({ group, operations }) =>
    group === undefined ? operations.map(({ method }) => method) : [],
  );
  const imports = new Imports();
  for (const method of methods) imports.addAll(method.imports);
  imports.addValue("./api.js", "api");
  if (model.environment !== undefined) imports.addValue("./api.js", "environment");
  const passed = passOptions(model, createUseValue(imports, "./runtime"));
  imports.addType("./api.js", names.clientOptions);
  imports.addValue("./runtime/index.js", "ApiClient");
  const declaration = declareClass(
    { model, names, passed },
    listGroupFiles(operationFiles).map((file) => writeGroupProperty(file, imports)),
    methods.map(({ code }) => code),
  );
  return sourceFiles.plan("src/client.ts", [...imports.list(), declaration]);
}

function declareClass(
  { model, names, passed }: Pick<ClientFileInput, "model" | "names"> & { readonly passed: string },
  properties: Property[],
  methods: Method[],
): Statement {
  const options = { name: "options", type: names.clientOptions, initializer: "{}" };
  const parameters = layOutParameters([options], { start: "constructor", end: " {", depth: 1 });
  return {
    kind: "Class",
    isExported: true,
    name: names.client,
    extends: `ApiClient<${names.clientOptions}>`,
    docs: toDocs([toCommentText(model.info.title) || names.client]),
    properties,
    ctors: [{ parameters, statements: [printLayout(["super", enclose("(", [passed, "api"], ")"), ";"], 2)] }],
    methods,
  };
}
