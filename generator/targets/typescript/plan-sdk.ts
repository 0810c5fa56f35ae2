import type { ApiModel } from "../../model/model.ts";
import { indexSchemas } from "../../model/schemas/properties.ts";
import { schemaPointer } from "../../model/schemas/schemas.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";
import type { TargetInput } from "../../plan/target.ts";
import { listApiModules, planApiFile } from "./api-file.ts";
import { planClientFile } from "./client-file.ts";
import { listOperationFiles, planOperationFiles, type OperationFile } from "./operations/operation-files.ts";
import { writeOperations, type OperationSource } from "./operations/operation-source.ts";
import { planPackageFiles } from "./package-files.ts";
import { createTypeOperation } from "./types/request-type.ts";
import { listRuntimeExports, planRuntimeFiles } from "./runtime-files.ts";
import { nameSdk, type SdkNames } from "./sdk-names.ts";
import { SourceFiles } from "./code/source-files.ts";
import { planTypesFile } from "./types/types-file.ts";

/** Plans the npm package of a client: https://spec.openapis.org/oas/v3.1.1.html as far as the model says it. */
export async function planSdk(input: TargetInput): Promise<readonly PlannedFile[]> {
  const { model, templates } = input;
  const names = nameSdk(model, listRuntimeExports(templates));
  const sourceFiles = new SourceFiles(input.cache);
  const common = { ...input, names, typeOperation: createTypeOperation(model, names), sourceFiles };
  const sources = await writeOperations(common);
  const operationFiles = listOperationFiles(model, names, sources);
  return [
    ...planPackageFiles(common),
    planApiFile(common),
    planClientFile({ ...common, operationFiles }),
    planIndex(operationFiles, sourceFiles),
    ...planOperationFiles(operationFiles, sourceFiles),
    planComponents(input, names),
    planTypesFile({ ...common, sources }),
    ...planRuntimeFiles(templates, listRuntimeModules(model, sources)),
  ];
}

/** The modules of the runtime that the package's own code imports, seen from `src/`. */
function listRuntimeModules(model: ApiModel, sources: ReadonlyMap<string, OperationSource>): string[] {
  const operations = [...sources.values()].flatMap(({ functions }) => Object.keys(functions.imports));
  const modules = operations.filter((module) => module.startsWith("../runtime/")).map((module) => module.slice(1));
  return [...new Set([...listApiModules(model), ...modules])];
}

/** The types of the named schemas as openapi-typescript prints them: none without all of the others. */
function planComponents({ model, document }: TargetInput, names: SdkNames): PlannedFile {
  return {
    path: "src/openapi.ts",
    dependsOn: {
      parts: model.schemas.map(({ key }) => schemaPointer(key)),
      given: [JSON.stringify([...names.schemas])],
    },
    text: async () => {
      const { printComponents } = await import("./components/print-components.ts");
      const { schemas } = document.components;
      return printComponents({ schemas, names: names.schemas, index: indexSchemas(model.schemas) });
    },
  };
}

function planIndex(operationFiles: readonly OperationFile[], sourceFiles: SourceFiles): PlannedFile {
  const operations = operationFiles.map(({ file }) => `operations/${file}`);
  const modules = ["api", "client", ...operations, "runtime/index", "types"];
  return sourceFiles.plan(
    "src/index.ts",
    modules.map((module) => ({ kind: "ExportDeclaration", moduleSpecifier: `./${module}.js` })),
  );
}
