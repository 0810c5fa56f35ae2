import { toOutcome, type Outcome } from "../../diagnostics/outcome.ts";
import type { PlannedFile, TargetInput } from "../../plan/target.ts";
import { planClientFile } from "./client-file.ts";
import { diagnoseLimitations } from "./limitations.ts";
import { listOperationFiles, planOperationFiles } from "./operation-files.ts";
import { planPackageFiles } from "./package-files.ts";
import { typeOperations } from "./request-type.ts";
import { listRuntimeExports, planRuntimeFiles } from "./runtime-files.ts";
import { nameSdk } from "./sdk-names.ts";
import { loadSourceFilePrinter } from "./source-file.ts";
import { planTypeFiles } from "./type-files.ts";

/** Loads what prints types and code, which takes most of the time of a small document. */
export async function loadPrinters() {
  const [{ printComponents }, printSourceFile] = await Promise.all([
    import("./print-components.ts"),
    loadSourceFilePrinter(),
  ]);
  return { printComponents, printSourceFile };
}

/** Plans the npm package of a client: https://spec.openapis.org/oas/v3.1.1.html as far as the model says it. */
export async function planSdk({
  spec,
  model,
  schemas,
  options,
  templates,
}: TargetInput): Promise<Outcome<readonly PlannedFile[]>> {
  const names = nameSdk(model, listRuntimeExports(templates));
  const schemaIndex = new Map(model.schemas.map(({ key, schema }) => [key, schema]));
  const operationTypes = typeOperations(model, names);
  const { printComponents, printSourceFile } = await loadPrinters();
  const components = printComponents({ schemas, names: names.schemas, index: schemaIndex });
  const input = { spec, model, options, templates, names, operationTypes, components, printSourceFile };
  const modules = [
    "client",
    ...listOperationFiles(input).map(({ file }) => `operations/${file}`),
    "runtime/index",
    "types",
  ];
  const index = modules.map((module) => `export * from "./${module}.js";\n`).join("");
  const files = [
    ...planPackageFiles(input),
    planClientFile(input),
    { path: "src/index.ts", text: index },
    ...planOperationFiles(input),
    ...planTypeFiles(input),
    ...planRuntimeFiles(templates),
  ];
  return toOutcome(files, diagnoseLimitations(model));
}
