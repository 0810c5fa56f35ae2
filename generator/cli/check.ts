import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { comparePlan } from "../run/compare-plan.ts";
import { isFailure } from "../run/failure.ts";
import type { Change } from "../sync/change.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { concludeFailure } from "./conclude.ts";
import { EXIT, mostSevere } from "./exit-code.ts";
import type { CheckRequest } from "./flags.ts";
import { openRun } from "./open-run.ts";
import { describeChanges } from "./render/describe-changes.ts";
import { renderDiagnostics } from "./render/render-diagnostics.ts";
import { renderDrift, renderInStep } from "./render/render-drift.ts";
import type { Report, ReportedChange } from "./render/report.ts";

/** Lists what differs from the disk, and why. Writes nothing. */
export async function check(request: CheckRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const { run, locator } = await openRun({ ...request, cacheUse: request.cache ? "read" : "none" }, context);
  const conclusion = { locator, terminal };
  if (isFailure(run)) return concludeFailure(run, conclusion);
  const renderRemarks = (diagnostics: readonly Diagnostic[]): Promise<string> | string =>
    request.verbose ? renderDiagnostics(diagnostics, locator, terminal.hasColor) : "";
  const recalled = await run.recall();
  if (recalled?.isInStep) {
    const diagnostics = recalled.results.flatMap((result) => result.diagnostics);
    const unchanged = recalled.plan.files.length;
    const report = { inStep: true, changes: [], diagnostics, locator, unchanged };
    const result = renderInStep(unchanged, context);
    return { exitCode: EXIT.done, report, result, remarks: await renderRemarks(diagnostics) };
  }
  const planned = await run.plan();
  if (isFailure(planned)) return concludeFailure(planned, conclusion);
  const { plan, diagnostics } = planned;
  const changes = comparePlan(run, plan, recalled);
  if (isFailure(changes)) return concludeFailure(changes, conclusion);
  const report: Report = {
    inStep: changes.length === 0,
    changes: await addDiffs(describeChanges(changes, { run, plan, cwd: terminal.cwd }), changes, request.diff),
    diagnostics,
    locator,
    unchanged: plan.files.length - changes.filter(({ kind, spec }) => kind !== "stale" && spec !== "").length,
  };
  return {
    exitCode: judge(changes),
    report,
    result: report.inStep ? renderInStep(report.unchanged, context) : renderDrift(report.changes, request, context),
    remarks: await renderRemarks(diagnostics),
  };
}

async function addDiffs(
  reported: readonly ReportedChange[],
  changes: readonly Change[],
  isWanted: boolean,
): Promise<readonly ReportedChange[]> {
  if (!isWanted) return reported;
  const { renderUnifiedDiff } = await import("../sync/render-unified-diff.ts");
  return Promise.all(
    reported.map(async (change, index) => {
      const source = changes[index];
      return { ...change, ...(source && { diff: await renderUnifiedDiff({ ...source, path: change.path }) }) };
    }),
  );
}

/** Output that differs though nothing that it is made from does is our own fault. */
function judge(changes: readonly Change[]) {
  const hasBug = changes.some(({ cause }) => cause === "nondeterminism");
  return mostSevere([...(changes.length > 0 ? [EXIT.drift] : []), ...(hasBug ? [EXIT.bug] : [])]);
}
