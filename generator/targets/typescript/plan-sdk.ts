import { toOutcome, type Outcome } from "../../diagnostics/outcome.ts";
import { indexSchemas } from "../../model/properties.ts";
import type { PlannedFile, PlannedText, TargetInput } from "../../plan/target.ts";
import { planClientFile } from "./client-file.ts";
import { diagnoseLimitations } from "./limitations.ts";
import { hashOperations, listOperationFiles, type OperationFile } from "./operation-code.ts";
import { planOperationFiles } from "./operation-files.ts";
import { planPackageFiles } from "./package-files.ts";
import { typeOperations } from "./request-type.ts";
import { listRuntimeExports, planRuntimeFiles } from "./runtime-files.ts";
import { nameSdk, type SdkNames } from "./sdk-names.ts";
import { loadSourceFilePrinter } from "./source-file.ts";
import { planTypeFiles } from "./type-files.ts";

/** Loads what prints types and code, which takes most of the time of a small document. */
export function loadPrinters(): Promise<unknown> {
  return Promise.all([import("./print-components.ts"), loadSourceFilePrinter()]);
}

/** Plans the npm package of a client: https://spec.openapis.org/oas/v3.1.1.html as far as the model says it. */
export async function planSdk(input: TargetInput): Promise<Outcome<readonly PlannedFile[]>> {
  const { model, templates } = input;
  const names = nameSdk(model, listRuntimeExports(templates));
  const operationTypes = typeOperations(model, names);
  const operationFiles = listOperationFiles({ model, names, operationTypes });
  const components = await planComponents(input, names);
  const parts = {
    ...input,
    names,
    operationTypes,
    operationFiles,
    components,
    hashFiles: once(() => operationFiles.map(hashOperations)),
    loadPrinter: once(loadSourceFilePrinter),
  };
  const files = [
    ...planPackageFiles(parts),
    await planClientFile(parts),
    planIndex(operationFiles),
    ...(await planOperationFiles(parts)),
    ...planTypeFiles(parts),
    ...planRuntimeFiles(templates),
  ];
  return toOutcome(files, diagnoseLimitations(model));
}

function planComponents({ model, document, fragments }: TargetInput, names: SdkNames): Promise<PlannedText> {
  const { schemas } = document.components;
  return fragments.plan(
    "src/openapi.ts",
    () => [JSON.stringify([[...names.schemas], schemas])],
    async () => {
      const { printComponents } = await import("./print-components.ts");
      const index = indexSchemas(model.schemas);
      return printComponents({ schemas, names: names.schemas, index });
    },
  );
}

/** Makes what is asked for several times, or never, at the first time. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function planIndex(operationFiles: readonly OperationFile[]): PlannedFile {
  const operations = operationFiles.map(({ file }) => `operations/${file}`);
  const modules = ["client", ...operations, "runtime/index", "types"];
  return { path: "src/index.ts", text: modules.map((module) => `export * from "./${module}.js";\n`).join("") };
}
