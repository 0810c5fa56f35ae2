import { isFailure } from "../run/failure.ts";
import type { PlanRequest } from "../run/run-request.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { concludeFailure } from "./conclude.ts";
import { exitCodeOf } from "./exit-code.ts";
import { openRun } from "./open-run.ts";
import { countDiagnostics, renderDiagnostics } from "./render/render-diagnostics.ts";
import { renderSpecLine } from "./render/render-generation.ts";

/** Reads documents, and says all that is wrong with them. What the targets cannot express is part of it. */
export async function validate(request: PlanRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const { run, locator } = await openRun({ ...request, cacheUse: "none" }, context);
  if (isFailure(run)) return concludeFailure(run, { locator, terminal });
  const { results, diagnostics, failures } = await run.review();
  const rendered = await renderDiagnostics(diagnostics, locator, terminal.hasColor);
  const lines = failures.length > 0 ? [`${countDiagnostics(diagnostics)}.`] : results.map(renderSpecLine);
  return {
    exitCode: exitCodeOf(failures),
    report: { changes: [], diagnostics, locator, unchanged: 0 },
    result: [rendered, lines.join("\n")].filter((text) => text !== "").join("\n\n"),
    remarks: "",
  };
}
