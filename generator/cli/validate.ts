import { PlaceLocator } from "../document/locate.ts";
import { SourceReader } from "../document/fetching/source-reader.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { concludeFailure } from "./conclude.ts";
import { mostSevere } from "./exit-code.ts";
import type { PlanRequest } from "./flags.ts";
import { runSpecs } from "../run/plan-output.ts";
import { isFailure, prepareRun } from "../run/create-run.ts";
import { countDiagnostics, renderDiagnostics } from "./render/render-diagnostics.ts";
import { renderSpecLine } from "./render/render-generation.ts";

/** Reads documents, and says all that is wrong with them. What the targets cannot express is part of it. */
export async function validate(request: PlanRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const sources = new SourceReader(terminal);
  const locator = new PlaceLocator(sources.read);
  const run = await prepareRun(request, context);
  if (isFailure(run)) return concludeFailure(run, locator, terminal);
  // A thread would only be opened to plan.
  const { worker: _, ...installation } = context.installation;
  const { results, diagnostics, exitCodes } = await runSpecs(
    run,
    { ...context, installation, sources, cacheUse: "none" },
    "reviewSpec",
  );
  const rendered = await renderDiagnostics(diagnostics, locator, terminal.hasColor);
  const lines =
    exitCodes.length > 0 ? [`${countDiagnostics(diagnostics)}.`] : results.map((result) => renderSpecLine(result));
  return {
    exitCode: mostSevere(exitCodes),
    report: { changes: [], diagnostics, locator, unchanged: 0 },
    result: [rendered, lines.join("\n")].filter((text) => text !== "").join("\n\n"),
    remarks: "",
  };
}
