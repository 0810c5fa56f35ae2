import type { Outcome } from "../../diagnostics/outcome.ts";
import { indexSchemas } from "../../model/properties.ts";
import { schemaPointer } from "../../model/schemas.ts";
import { hashTexts } from "../../plan/fragments.ts";
import type { PlannedFile, TargetInput } from "../../plan/target.ts";
import { planClientFile } from "./client-file.ts";
import { listOperationFiles, planOperationFiles, type OperationFile } from "./operation-files.ts";
import { writeOperations } from "./operation-source.ts";
import { planPackageFiles } from "./package-files.ts";
import { createTypeOperation } from "./request-type.ts";
import { listRuntimeExports, planRuntimeFiles } from "./runtime-files.ts";
import { nameSdk, type SdkNames } from "./sdk-names.ts";
import { loadTsMorph, SourceFiles } from "./source-files.ts";
import { planTypesFile } from "./types-file.ts";

/** Loads what prints types and code, which takes most of the time of a small document. */
export function loadPrinters(): Promise<unknown> {
  return Promise.all([import("./print-components.ts"), loadTsMorph()]);
}

/** Plans the npm package of a client: https://spec.openapis.org/oas/v3.1.1.html as far as the model says it. */
export async function planSdk(input: TargetInput): Promise<Outcome<readonly PlannedFile[]>> {
  const { model, templates } = input;
  const names = nameSdk(model, listRuntimeExports(templates));
  const sourceFiles = new SourceFiles(input.fragments);
  const common = { ...input, names, typeOperation: createTypeOperation(model, names), sourceFiles };
  const components = await planComponents(input, names);
  const sources = await writeOperations(common);
  const operationFiles = listOperationFiles(model, names, sources);
  const files = [
    ...planPackageFiles(common),
    await planClientFile({ ...common, operationFiles }),
    await planIndex(operationFiles, sourceFiles),
    ...(await planOperationFiles(operationFiles, sourceFiles)),
    components,
    await planTypesFile({ ...common, sources }),
    ...planRuntimeFiles(templates),
  ];
  return { value: files, diagnostics: [] };
}

/** The types of the named schemas as openapi-typescript prints them: none without all of the others. */
async function planComponents(
  { model, document, parts, fragments }: TargetInput,
  names: SdkNames,
): Promise<PlannedFile> {
  const path = "src/openapi.ts";
  const part = hashTexts([
    JSON.stringify([...names.schemas]),
    ...model.schemas.map(({ key }) => parts.get(schemaPointer(key))?.hash ?? ""),
  ]);
  const text = await fragments.plan(
    path,
    () => [part],
    async () => {
      const { printComponents } = await import("./print-components.ts");
      const { schemas } = document.components;
      return printComponents({ schemas, names: names.schemas, index: indexSchemas(model.schemas) });
    },
  );
  return { path, text, part };
}

function planIndex(operationFiles: readonly OperationFile[], sourceFiles: SourceFiles): Promise<PlannedFile> {
  const operations = operationFiles.map(({ file }) => `operations/${file}`);
  const modules = ["client", ...operations, "runtime/index", "types"];
  return sourceFiles.plan(
    "src/index.ts",
    modules.map((module) => ({ kind: "ExportDeclaration", moduleSpecifier: `./${module}.js` })),
  );
}
