import { PlaceLocator } from "../document/locate.ts";
import { SourceReader } from "../document/fetching/source-reader.ts";
import { createRun, type Run } from "../run/create-run.ts";
import type { RunFailure } from "../run/failure.ts";
import type { RunRequest } from "../run/run-request.ts";
import { showProgress } from "./show-progress.ts";
import type { OnPrinted } from "../plan/plan-targets.ts";
import type { CommandContext } from "./command.ts";

/** A run, and what finds the places of its diagnostics. */
export interface OpenRun {
  readonly run: Run | RunFailure;
  readonly locator: PlaceLocator;
}

/** Creates a run in the surroundings of a command. */
export async function openRun(request: RunRequest, context: CommandContext): Promise<OpenRun> {
  const { terminal } = context;
  const sources = new SourceReader(terminal);
  const onStep = (step: string): OnPrinted => showProgress(step, terminal);
  const run = await createRun(request, { ...context, cwd: terminal.cwd, sources, onStep });
  return { run, locator: new PlaceLocator(sources.read) };
}
