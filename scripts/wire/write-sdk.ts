import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_HIDDEN } from "../../generator/config/config.ts";
import { runPipeline } from "../../generator/pipeline.ts";
import { decodeText } from "../../generator/plan/content.ts";
import { loadTarget, readTemplates } from "../../generator/plan/discover-targets.ts";
import { SOURCES } from "../../generator/testing/case-folders.ts";
import { GENAUTH } from "../genauth.ts";

/** Writes the SDK of a document, with its wire tests, into an ignored folder, and gives the folder. */
export async function writeSdk(name: string, document: string): Promise<string> {
  const target = {
    target: await loadTarget(SOURCES, "typescript"),
    templates: readTemplates(SOURCES, "typescript"),
    options: { wireTests: true },
  };
  const job = { spec: name, source: document, model: { hidden: DEFAULT_HIDDEN, ...GENAUTH }, targets: [target] };
  const { value, diagnostics } = await runPipeline(job, (file) => Promise.resolve(readFileSync(file)));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  // Within this repository, so that the package finds what it is tested with.
  const folder = fileURLToPath(new URL(`../../.bench/wire/${name}/`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  for (const { path, bytes } of value.targets.flatMap(({ files }) => files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), decodeText(bytes));
  }
  return folder;
}
