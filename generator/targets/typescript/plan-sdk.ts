import { toOutcome, type Outcome } from "../../diagnostics/outcome.ts";
import { PartHashes } from "../../plan/part-hashes.ts";
import type { PlannedFile, TargetInput } from "../../plan/target.ts";
import { planClientFile } from "./client-file.ts";
import { diagnoseLimitations } from "./limitations.ts";
import { listOperationFiles, planOperationFiles } from "./operation-files.ts";
import { planPackageFiles } from "./package-files.ts";
import { typeOperations } from "./request-type.ts";
import { listRuntimeExports, planRuntimeFiles } from "./runtime-files.ts";
import { nameSdk } from "./sdk-names.ts";
import { loadSourceFilePrinter, type PrintSourceFile } from "./source-file.ts";
import { planTypeFiles } from "./type-files.ts";

/** Loads what prints types and code, which takes most of the time of a small document. */
export function loadPrinters(): Promise<unknown> {
  return Promise.all([import("./print-components.ts"), loadSourceFilePrinter()]);
}

/** Plans the npm package of a client: https://spec.openapis.org/oas/v3.1.1.html as far as the model says it. */
export async function planSdk({
  spec,
  model,
  schemas,
  options,
  templates,
  fragments,
}: TargetInput): Promise<Outcome<readonly PlannedFile[]>> {
  const names = nameSdk(model, listRuntimeExports(templates));
  const schemaIndex = new Map(model.schemas.map(({ key, schema }) => [key, schema]));
  const operationTypes = typeOperations(model, names);
  const components = await fragments.plan(["openapi", JSON.stringify([[...names.schemas], schemas])], async () => {
    const { printComponents } = await import("./print-components.ts");
    return printComponents({ schemas, names: names.schemas, index: schemaIndex });
  });
  let printer: Promise<PrintSourceFile> | undefined;
  const loadPrinter = (): Promise<PrintSourceFile> => (printer ??= loadSourceFilePrinter());
  const hashes = new PartHashes(model, ({ key }) => names.schemas.get(key) ?? "");
  const input = { spec, model, options, templates, names, operationTypes, components, fragments, hashes, loadPrinter };
  const modules = [
    "client",
    ...listOperationFiles(input).map(({ file }) => `operations/${file}`),
    "runtime/index",
    "types",
  ];
  const index = modules.map((module) => `export * from "./${module}.js";\n`).join("");
  const files = [
    ...planPackageFiles(input),
    await planClientFile(input),
    { path: "src/index.ts", text: index },
    ...(await planOperationFiles(input)),
    ...planTypeFiles(input),
    ...planRuntimeFiles(templates),
  ];
  return toOutcome(files, diagnoseLimitations(model));
}
