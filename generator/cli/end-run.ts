import { SourceReader } from "../document/fetching/source-reader.ts";
import { PlaceLocator } from "../document/locate.ts";
import { createRun, type Run } from "../run/create-run.ts";
import { isFailure, type RunFailure } from "../run/failure.ts";
import type { RunRequest } from "../run/run-request.ts";
import type { CommandContext, EndingContext } from "./command-context.ts";
import type { CommandResult } from "./command.ts";
import { concludeFailure } from "./conclude-failure.ts";
import { showProgress } from "./show-progress.ts";

/** What a command does with a run. */
export type Ending = (run: Run, context: EndingContext) => Promise<CommandResult | RunFailure>;

/** Creates a run for a request and ends it. If either fails, the result reports the failure. */
export async function endRun(request: RunRequest, context: CommandContext, end: Ending): Promise<CommandResult> {
  const { terminal } = context;
  const sources = new SourceReader(terminal);
  const endingContext = { ...context, locator: new PlaceLocator(sources.read) };
  const run = await createRun(request, {
    ...context,
    cwd: terminal.cwd,
    sources,
    onStep: (step) => showProgress(step, terminal),
  });
  const result = isFailure(run) ? run : await end(run, endingContext);
  return isFailure(result) ? concludeFailure(result, endingContext) : result;
}
