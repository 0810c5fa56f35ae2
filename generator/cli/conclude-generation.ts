import type { Run } from "../run/create-run.ts";
import type { PlannedOutput } from "../run/plan-output.ts";
import type { RecalledOutput } from "../run/recalling/recall-output.ts";
import type { WrittenOutput } from "../run/write-plan.ts";
import type { CommandResult } from "./command.ts";
import type { EndingContext } from "./command-context.ts";
import { EXIT } from "./exit-code.ts";
import { describeChanges } from "./render/describe-changes.ts";
import { renderDiagnostics } from "./render/render-diagnostics.ts";
import { renderGeneration, renderIdle, type GenerateRequest } from "./render/render-generation.ts";

/** A run with its plan, and what it wrote. */
export interface Generated {
  readonly run: Run;
  readonly planned: PlannedOutput;
  readonly written: WrittenOutput;
}

/** Reports what was written. */
export async function concludeGeneration(
  { run, planned, written }: Generated,
  request: GenerateRequest,
  context: EndingContext,
): Promise<CommandResult> {
  const { made, left, diagnostics } = written;
  const { plan } = planned;
  const { locator, terminal } = context;
  const unchanged = plan.files.length - made.filter(({ spec, after }) => spec !== "" && after !== undefined).length;
  const inStep = left.length === 0 && (!request.dryRun || made.length === 0);
  const changes = describeChanges(made, { run, plan, cwd: terminal.cwd });
  return {
    exitCode: EXIT.done,
    report: { inStep, changes, diagnostics, locator, unchanged },
    result: renderGeneration({ planned, made, unchanged, out: run.out, request, context }),
    remarks: request.verbose ? await renderDiagnostics(diagnostics, locator, terminal.hasColor) : "",
  };
}

/** Reports that the disk already has what an earlier run planned from the same inputs. */
export function concludeIdle({ plan, results }: RecalledOutput, context: EndingContext): CommandResult {
  const { locator } = context;
  const unchanged = plan.files.length;
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const report = { inStep: true, changes: [], diagnostics, locator, unchanged };
  return { exitCode: EXIT.done, report, result: renderIdle({ unchanged, results, context }), remarks: "" };
}
