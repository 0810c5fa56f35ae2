import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SourceReader, STANDARD_INPUT } from "../../document/fetching/source-reader.ts";
import { isUrl } from "../../document/references/reference.ts";
import { isFailure, type RunFailure } from "../../run/failure.ts";
import type { AwaitedFiles } from "../../plan/plan-listeners.ts";
import type { PlannedOutput } from "../../run/plan-output.ts";
import { PlaceLocator } from "../../document/locate.ts";
import { createRun } from "../../run/create-run.ts";
import type { PlanRequest } from "../../run/run-request.ts";
import type { CommandContext } from "../command-context.ts";
import { showProgress } from "../show-progress.ts";

export interface PreviewRequest extends PlanRequest {
  readonly port?: number | undefined;
}

export interface PlannedPreview {
  readonly locator: PlaceLocator;
  readonly planned: PlannedOutput | RunFailure;
  /** The files and folders that pages are made from, absolute. */
  readonly files: readonly string[];
}

interface PreviewContext extends CommandContext {
  /** Where results are stored if there is no cache folder. */
  readonly fallbackCache: string;
  /** The pages that are open. */
  readonly awaited?: AwaitedFiles;
}

/** Plans the pages for VitePress. Its cache is not that of `generate`. */
export async function planPreview(request: PreviewRequest, context: PreviewContext): Promise<PlannedPreview> {
  const { cacheFolder, fallbackCache, terminal, installation } = context;
  const cache = cacheFolder === undefined ? fallbackCache : join(cacheFolder, "preview");
  const reader = new SourceReader(terminal);
  const locator = new PlaceLocator(reader.read);
  const run = await createRun(
    { ...request, target: ["reference"], site: "vitepress", cacheUse: "keep" },
    {
      ...context,
      cacheFolder: cache,
      cwd: terminal.cwd,
      sources: reader,
      onStep: (step) => showProgress(step, terminal),
    },
  );
  if (isFailure(run)) return { planned: run, locator, files: [] };
  const planned = await run.plan();
  const sources = isFailure(planned) ? [] : planned.results.flatMap((result) => result.sources);
  const names = sources.map(({ name }) => name).filter((name) => name !== STANDARD_INPUT && !isUrl(name));
  const config = [run.config.file ?? [], (run.config.files ?? []).map(({ file }) => file)].flat(2);
  const files = [...names, ...config].map((name) => resolve(terminal.cwd, name));
  return { planned, locator, files: [...files, join(fileURLToPath(installation.templates), "reference")] };
}
