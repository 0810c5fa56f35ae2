import { PlaceLocator } from "../document/locate.ts";
import { SourceReader } from "../document/source-reader.ts";
import { compareOutput, type Change } from "../sync/compare.ts";
import { readOutput } from "../sync/disk.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { concludeFailure, reportChanges } from "./conclude.ts";
import { EXIT, mostSevere } from "./exit-code.ts";
import type { CheckRequest } from "./flags.ts";
import { chooseCacheUse } from "./fragment-caches.ts";
import { countRecordedFiles, isInStep } from "./in-step.ts";
import { planOutput } from "./plan-output.ts";
import { fail, isFailure, prepareRun } from "./prepare-run.ts";
import { renderDiagnostics } from "./render-diagnostics.ts";
import { renderDrift, renderInStep } from "./render-drift.ts";
import type { Report } from "./report.ts";

/** Lists what differs from the disk, and why. Writes nothing. */
export async function check(request: CheckRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const sources = new SourceReader(terminal);
  const locator = new PlaceLocator(sources.read);
  const run = await prepareRun(request, context);
  if (isFailure(run)) return concludeFailure(run, locator, terminal);
  if (request.only === undefined && (await isInStep(run, { ...context, sources })))
    return concludeInStep(countRecordedFiles(run), locator, context);

  const planned = await planOutput(run, {
    ...context,
    sources,
    only: request.only,
    cacheUse: chooseCacheUse(request, false),
  });
  if (isFailure(planned)) return concludeFailure(planned, locator, terminal);
  const { plan, diagnostics } = planned;
  const disk = readOutput(run.out, plan);
  if (disk.value === undefined) return concludeFailure(fail(disk.diagnostics, EXIT.noVerdict), locator, terminal);
  const changes = compareOutput({ plan, disk: disk.value, lock: run.lock });
  const report: Report = {
    inStep: changes.length === 0,
    changes: await addDetails(reportChanges(changes, run, terminal.cwd), changes, request.diff),
    diagnostics,
    locator,
    unchanged: plan.files.length - changes.filter(({ kind }) => kind !== "stale").length,
  };
  return {
    exitCode: judge(changes),
    report,
    result:
      changes.length === 0
        ? renderInStep(report.unchanged, context)
        : renderDrift({ changes: report.changes, plan, lock: run.lock, request, context }),
    remarks: request.verbose ? await renderDiagnostics(diagnostics, locator, terminal.hasColor) : "",
  };
}

function concludeInStep(unchanged: number, locator: PlaceLocator, context: CommandContext): CommandResult {
  const report: Report = { inStep: true, changes: [], diagnostics: [], locator, unchanged };
  return { exitCode: EXIT.done, report, result: renderInStep(unchanged, context), remarks: "" };
}

async function addDetails(
  reported: Report["changes"],
  changes: readonly Change[],
  isWanted: boolean,
): Promise<Report["changes"]> {
  if (!isWanted) return reported;
  const { renderUnifiedDiff } = await import("../sync/render-unified-diff.ts");
  return Promise.all(
    reported.map(async (change, index) => {
      const source = changes[index];
      return { ...change, details: source ? [await renderUnifiedDiff({ ...source, path: change.path })] : [] };
    }),
  );
}

/** Output that differs though nothing that it is made from does is our own fault. */
function judge(changes: readonly Change[]) {
  const hasBug = changes.some(({ cause }) => cause === "nondeterminism");
  return mostSevere([...(changes.length > 0 ? [EXIT.drift] : []), ...(hasBug ? [EXIT.bug] : [])]);
}
