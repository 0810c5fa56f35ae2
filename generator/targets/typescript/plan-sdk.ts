import { compareText } from "../../model/names/compare-text.ts";
import { findOpenEnums } from "../../model/schemas/open-enums.ts";
import type { ApiModel } from "../../model/model.ts";
import type { PlannedFile } from "../../plan/planned-file.ts";
import type { TargetInput } from "../../plan/target.ts";
import { listApiModules, planApiFile } from "./api-file.ts";
import { planClientFile } from "./client-file.ts";
import { listGroupModules, planGroupFiles } from "./group-files.ts";
import { planInt64File } from "./int64-file.ts";
import { createInt64Context } from "./operations/int64-places.ts";
import { listOperationFiles, planOperationFiles, type OperationFile } from "./operations/operation-files.ts";
import { PAGE_PROMISE, writeOperations, type OperationSource } from "./operations/operation-source.ts";
import { findPackageVersion, hasWireTests } from "./package/manifest.ts";
import { findPackageName, planPackageFiles } from "./package/package-files.ts";
import { createPageLocator } from "./package/page-address.ts";
import { createTypeOperation } from "./types/request-type.ts";
import { listRuntimeExports, planRuntimeFiles } from "./runtime-files.ts";
import { nameSdk } from "./sdk-names.ts";
import { SourceFiles } from "./code/source-files.ts";
import { planSchemasFile } from "./types/schemas-file.ts";
import { planTypesFile } from "./types/types-file.ts";
import { planWireTests } from "./wire/plan-wire-tests.ts";

/** Plans the npm package of a client: https://spec.openapis.org/oas/v3.1.1.html as far as the model has it. */
export async function planSdk(input: TargetInput): Promise<readonly PlannedFile[]> {
  const { model, templates } = input;
  const runtimeExports = listRuntimeExports(templates);
  const names = nameSdk(model, runtimeExports);
  const sourceFiles = new SourceFiles(input.cache);
  const pages = createPageLocator(input);
  const enums = findOpenEnums(model, input.cache);
  const typeOperation = createTypeOperation(model, names, enums);
  const int64 = createInt64Context(model, names);
  const userAgent = `${findPackageName(input)}/${findPackageVersion(model.info, input.options)}`;
  const common = { ...input, names, typeOperation, int64, sourceFiles, pages, userAgent };
  const sources = await writeOperations(common);
  const operationFiles = listOperationFiles(model, names, sources);
  const runtimeModules = listRuntimeModules(model, sources);
  return [
    ...planPackageFiles({ ...common, sources }),
    planApiFile(common),
    planClientFile({ ...common, operationFiles }),
    planIndex(operationFiles, runtimeModules, sourceFiles),
    planErrors(runtimeExports, sourceFiles),
    ...planOperationFiles(operationFiles, sourceFiles),
    ...planGroupFiles(operationFiles, sourceFiles),
    ...planInt64File(common),
    planSchemasFile(input, names, enums),
    planTypesFile({ ...common, sources }),
    ...planRuntimeFiles(templates, runtimeModules),
    ...(hasWireTests(input.options) ? planWireTests(common) : []),
  ];
}

/** The modules of the runtime that the package's own code imports, relative to `src/`. */
function listRuntimeModules(model: ApiModel, sources: ReadonlyMap<string, OperationSource>): string[] {
  const operations = [...sources.values()].flatMap(({ functions }) => Object.keys(functions.imports));
  const modules = operations.filter((module) => module.startsWith("../runtime/")).map((module) => module.slice(1));
  return [...new Set([...listApiModules(model), ...modules])];
}

function planIndex(
  operationFiles: readonly OperationFile[],
  runtimeModules: readonly string[],
  sourceFiles: SourceFiles,
): PlannedFile {
  const operations = operationFiles.map(({ file }) => `operations/${file}`);
  const pages = runtimeModules.includes(`./runtime/${PAGE_PROMISE}.js`) ? [`runtime/${PAGE_PROMISE}`] : [];
  const modules = [
    "api",
    "client",
    ...listGroupModules(operationFiles),
    ...operations,
    "runtime/index",
    ...pages,
    "types",
  ];
  return sourceFiles.plan(
    "src/index.ts",
    modules.map((module) => ({ kind: "ExportDeclaration", moduleSpecifier: `./${module}.js` })),
  );
}

/** The error classes, for files that catch errors but make no calls. */
function planErrors(runtimeExports: readonly string[], sourceFiles: SourceFiles): PlannedFile {
  const errors = runtimeExports.filter((name) => name.endsWith("Error")).sort(compareText);
  const lines = ["export {", ...errors.map((name) => `  ${name},`), '} from "./runtime/index.js";'];
  return sourceFiles.plan("src/errors.ts", [lines.join("\n")]);
}
