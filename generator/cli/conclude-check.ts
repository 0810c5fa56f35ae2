import type { PlanOutline } from "../plan/plan.ts";
import type { PlannedSpec } from "../run/plan-output.ts";
import type { Run } from "../run/create-run.ts";
import type { Change } from "../sync/change.ts";
import type { CommandResult } from "./command.ts";
import type { EndingContext } from "./command-context.ts";
import { EXIT, mostSevere } from "./exit-code.ts";
import { describeChanges } from "./render/describe-changes.ts";
import { renderDiagnostics } from "./render/render-diagnostics.ts";
import { renderDrift, renderInStep } from "./render/render-drift.ts";
import type { ReportedChange } from "./render/report.ts";

/** A plan, and what differs from it on the disk. */
export interface Comparison {
  readonly run: Run;
  readonly plan: PlanOutline;
  readonly results: readonly Pick<PlannedSpec, "diagnostics">[];
  readonly changes: readonly Change[];
}

interface CheckRequest {
  readonly diff?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

/** Reports a comparison. */
export async function concludeCheck(
  { run, plan, results, changes }: Comparison,
  request: CheckRequest,
  context: EndingContext,
): Promise<CommandResult> {
  const { locator, terminal } = context;
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const described = describeChanges(changes, { run, plan, cwd: terminal.cwd });
  const reported = request.diff ? await addDiffs(described, changes) : described;
  const inStep = changes.length === 0;
  const unchanged = plan.files.length - changes.filter(({ kind, spec }) => kind !== "stale" && spec !== "").length;
  return {
    exitCode: judge(changes),
    report: { inStep, changes: reported, diagnostics, locator, unchanged },
    result: inStep ? renderInStep(unchanged, context) : renderDrift(reported, request, context),
    remarks: request.verbose ? await renderDiagnostics(diagnostics, locator, terminal.hasColor) : "",
  };
}

async function addDiffs(
  reported: readonly ReportedChange[],
  changes: readonly Change[],
): Promise<readonly ReportedChange[]> {
  const { renderUnifiedDiff } = await import("../sync/render-unified-diff.ts");
  return Promise.all(
    reported.map(async (change, index) => {
      const source = changes[index];
      return { ...change, ...(source && { diff: await renderUnifiedDiff({ ...source, path: change.path }) }) };
    }),
  );
}

/** Output that differs although none of its inputs does is a bug of ours. */
function judge(changes: readonly Change[]) {
  const hasBug = changes.some(({ cause }) => cause === "nondeterminism");
  return mostSevere([...(changes.length > 0 ? [EXIT.drift] : []), ...(hasBug ? [EXIT.bug] : [])]);
}
