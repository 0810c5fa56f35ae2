import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { PlaceLocator } from "../document/locate.ts";
import { SourceReader } from "../document/fetching/source-reader.ts";
import { compareOutput } from "../sync/compare.ts";
import { readOutput } from "../sync/disk.ts";
import { findObstacles } from "../sync/refusals.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { concludeFailure } from "./conclude.ts";
import { describeChanges } from "./render/describe-changes.ts";
import { EXIT, mostSevere } from "./exit-code.ts";
import type { CheckRequest } from "./flags.ts";
import { chooseCacheUse } from "../run/spec-caches.ts";
import { planOutput } from "../run/plan-output.ts";
import { fail, isFailure, prepareRun } from "../run/create-run.ts";
import { recallOutput } from "../run/recall-output.ts";
import { renderDiagnostics } from "./render/render-diagnostics.ts";
import { renderDrift, renderInStep } from "./render/render-drift.ts";
import type { Report, ReportedChange } from "./render/report.ts";
import { type Change, isUntouched } from "../sync/change.ts";

/** Lists what differs from the disk, and why. Writes nothing. */
export async function check(request: CheckRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const sources = new SourceReader(terminal);
  const locator = new PlaceLocator(sources.read);
  const run = await prepareRun(request, context);
  if (isFailure(run)) return concludeFailure(run, locator, terminal);
  const planning = { ...context, sources, only: request.only, cacheUse: chooseCacheUse(request, false) };
  const renderRemarks = (diagnostics: readonly Diagnostic[]): Promise<string> | string =>
    request.verbose ? renderDiagnostics(diagnostics, locator, terminal.hasColor) : "";
  const recalled = await recallOutput(run, planning);
  if (recalled?.isInStep) {
    const diagnostics = recalled.results.flatMap((result) => result.diagnostics);
    const unchanged = recalled.plan.files.length;
    const report: Report = { inStep: true, changes: [], diagnostics, locator, unchanged };
    const result = renderInStep(unchanged, context);
    return { exitCode: EXIT.done, report, result, remarks: await renderRemarks(diagnostics) };
  }
  const planned = await planOutput(run, planning);
  if (isFailure(planned)) return concludeFailure(planned, locator, terminal);
  const { plan, diagnostics } = planned;
  const disk = readOutput(run.out, plan);
  if (disk.value === undefined) return concludeFailure(fail(disk.diagnostics, EXIT.noVerdict), locator, terminal);
  const earlier = recalled && new Map(recalled.plan.files.map(({ path, hash }) => [path, hash]));
  const changes = compareOutput({ plan, disk: disk.value, lockFile: run.lockFile, earlier });
  const obstacles = findObstacles(
    run.out,
    changes.filter((change) => !isUntouched(change)),
  );
  if (obstacles.length > 0) return concludeFailure(fail(obstacles, EXIT.noVerdict), locator, terminal);
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
