import { readFileSync } from "node:fs";
import { DEFAULT_HIDDEN } from "../../generator/config/config.ts";
import { runPipeline } from "../../generator/pipeline.ts";
import { loadTarget, readTemplates } from "../../generator/plan/discover-targets.ts";
import { lintPages, type LintedPages } from "../../generator/targets/reference/faults/lint-pages.fixture.ts";
import { SOURCES } from "../../generator/testing/case-folders.ts";
import type { LintedDocument } from "./real-documents.ts";

/** The pages of a document in some languages, with all that is wrong with them. */
export async function lintDocument({ name, file }: LintedDocument, languages: readonly string[]): Promise<LintedPages> {
  const reference = {
    target: await loadTarget(SOURCES, "reference"),
    templates: readTemplates(SOURCES, "reference"),
    options: { languages },
  };
  const job = { spec: name, source: file, model: { hidden: DEFAULT_HIDDEN }, targets: [reference] };
  const { value, diagnostics } = await runPipeline(job, (path) => Promise.resolve(readFileSync(path)));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return lintPages(name, value);
}
