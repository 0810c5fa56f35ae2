import { PlaceLocator } from "../document/locate.ts";
import { SourceReader } from "../document/source-reader.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { concludeFailure } from "./conclude.ts";
import { EXIT } from "./exit-code.ts";
import type { PlanRequest } from "./flags.ts";
import { planOutput } from "./plan-output.ts";
import { isFailure, prepareRun } from "./prepare-run.ts";
import { countDiagnostics, renderDiagnostics } from "./render-diagnostics.ts";
import { renderSpecLine } from "./render-generation.ts";

/** Reads documents, and says all that is wrong with them. What the targets cannot express is part of it. */
export async function validate(request: PlanRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const sources = new SourceReader(terminal);
  const locator = new PlaceLocator(sources.read);
  const run = await prepareRun(request, terminal.cwd);
  if (isFailure(run)) return concludeFailure(run, locator, terminal);
  const planned = await planOutput(run, { ...context, sources, only: undefined, cacheUse: "none" });
  const { diagnostics } = planned;
  const rendered = await renderDiagnostics(diagnostics, locator, terminal.hasColor);
  const lines = isFailure(planned)
    ? [`${countDiagnostics(diagnostics)}.`]
    : planned.results.map((result) => renderSpecLine(result));
  return {
    exitCode: isFailure(planned) ? planned.exitCode : EXIT.done,
    report: { changes: [], diagnostics, locator, unchanged: 0 },
    result: [rendered, lines.join("\n")].filter((text) => text !== "").join("\n\n"),
    remarks: "",
  };
}
