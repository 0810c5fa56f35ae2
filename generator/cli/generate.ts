import { isError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { comparePlan } from "../run/compare-plan.ts";
import type { Run } from "../run/create-run.ts";
import { isFailure, type RunFailure } from "../run/failure.ts";
import type { PlannedOutput } from "../run/plan-output.ts";
import type { RecalledOutput } from "../run/recall-output.ts";
import { applyChanges, type Applied } from "../sync/apply.ts";
import { isUntouched, type Change } from "../sync/change.ts";
import { findLosses } from "../sync/refusals.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { concludeFailure } from "./conclude.ts";
import { EXIT } from "./exit-code.ts";
import type { GenerateRequest } from "./flags.ts";
import { openRun, type OpenRun } from "./open-run.ts";
import { describeChanges } from "./render/describe-changes.ts";
import { renderDiagnostics } from "./render/render-diagnostics.ts";
import { renderGeneration, renderIdle } from "./render/render-generation.ts";

/** Plans, then writes what changed. */
export async function generate(request: GenerateRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const cacheUse = !request.cache ? "none" : request.dryRun ? "read" : "keep";
  const { run, locator } = await openRun({ ...request, cacheUse }, context);
  const conclusion = { locator, terminal };
  if (isFailure(run)) return concludeFailure(run, conclusion);
  const recalled = request.verbose ? undefined : await run.recall();
  if (recalled?.isInStep) return concludeIdle(recalled, locator, context);
  const planned = await run.plan();
  if (isFailure(planned)) return concludeFailure(planned, conclusion);
  const written = writePlan(run, planned, request);
  if (isFailure(written))
    return concludeFailure(written, { ...conclusion, advice: adviseForce(written.diagnostics, context) });
  return concludeGeneration({ run, planned, written, request, locator, context });
}

/** The changes that were made and those that were left, with all that was found. */
interface Written extends Applied {
  readonly diagnostics: readonly Diagnostic[];
}

function writePlan(
  run: Run,
  { plan, diagnostics: found }: PlannedOutput,
  request: GenerateRequest,
): Written | RunFailure {
  const { out: outDir, lockFile } = run;
  const changes = comparePlan(run, plan);
  if (isFailure(changes)) return changes;
  const { dryRun, force } = request;
  const { value, diagnostics } = dryRun
    ? previewChanges(outDir, changes, force)
    : applyChanges({ outDir, changes, plan, lockFile, force });
  const all = [...found, ...diagnostics];
  if (value !== undefined) return { ...value, diagnostics: all };
  return { failures: [{ reason: "no-verdict", diagnostics }], diagnostics: all };
}

interface Generated extends Pick<OpenRun, "locator"> {
  readonly run: Run;
  readonly planned: PlannedOutput;
  readonly written: Written;
  readonly request: GenerateRequest;
  readonly context: CommandContext;
}

async function concludeGeneration(generated: Generated): Promise<CommandResult> {
  const { run, planned, written, request, locator, context } = generated;
  const { made, left, diagnostics } = written;
  const { plan } = planned;
  const { cwd, hasColor } = context.terminal;
  const unchanged = plan.files.length - made.filter(({ spec, after }) => spec !== "" && after !== undefined).length;
  return {
    exitCode: EXIT.done,
    report: {
      inStep: left.length === 0 && (!request.dryRun || made.length === 0),
      changes: describeChanges(made, { run, plan, cwd }),
      diagnostics,
      locator,
      unchanged,
    },
    ...renderGeneration({ planned, made, unchanged, out: run.out, request, context }),
    remarks: request.verbose ? await renderDiagnostics(diagnostics, locator, hasColor) : "",
  };
}

/** The codes of what `--force` overwrites. */
const LOSSES: readonly string[] = ["hand-edit-would-be-lost", "foreign-file-would-be-lost"];

function adviseForce(
  diagnostics: readonly Diagnostic[],
  { nameCommand }: Pick<CommandContext, "nameCommand">,
): string | undefined {
  if (!diagnostics.filter(isError).every(({ code }) => LOSSES.includes(code))) return undefined;
  return `${nameCommand("generate", { flags: ["--force"] })}   overwrites what was edited`;
}

function concludeIdle(
  { plan, results }: RecalledOutput,
  locator: OpenRun["locator"],
  context: CommandContext,
): CommandResult {
  const unchanged = plan.files.length;
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const report = { inStep: true, changes: [], diagnostics, locator, unchanged };
  return { exitCode: EXIT.done, report, result: renderIdle({ unchanged, results, context }), remarks: "" };
}

/** What applying the changes would say. */
function previewChanges(out: string, changes: readonly Change[], force: boolean): ReturnType<typeof applyChanges> {
  const made = changes.filter((change) => !isUntouched(change));
  const losses = force ? [] : findLosses(out, made);
  return losses.length > 0
    ? { diagnostics: losses }
    : { value: { made, left: changes.filter(isUntouched) }, diagnostics: [] };
}
