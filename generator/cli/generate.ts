import { PlaceLocator } from "../document/locate.ts";
import { SourceReader } from "../document/fetching/source-reader.ts";
import { isError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import { applyChanges } from "../sync/apply.ts";
import { compareOutput } from "../sync/compare.ts";
import { readOutput } from "../sync/disk.ts";
import { findLosses, findObstacles } from "../sync/refusals.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { concludeFailure } from "./conclude.ts";
import { describeChanges } from "./render/describe-changes.ts";
import { EXIT, exitCodeOf } from "./exit-code.ts";
import type { GenerateRequest } from "./flags.ts";
import { chooseCacheUse } from "../run/spec-caches.ts";
import { planOutput, type PlannedOutput } from "../run/plan-output.ts";
import { recallOutput, type RecalledOutput } from "../run/recall-output.ts";
import { fail, isFailure, prepareRun, type Failure, type Run } from "../run/create-run.ts";
import { renderDiagnostics } from "./render/render-diagnostics.ts";
import { renderGeneration, renderIdle } from "./render/render-generation.ts";
import { type Change, isUntouched } from "../sync/change.ts";

/** Plans, then writes what changed. */
export async function generate(request: GenerateRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const sources = new SourceReader(terminal);
  const locator = new PlaceLocator(sources.read);
  const run = await prepareRun(request, context);
  if (isFailure(run)) return concludeFailure(run, locator, terminal);
  const cacheUse = chooseCacheUse(request, !request.dryRun);
  const planning = { ...context, sources, only: request.only, cacheUse };
  const recalled = request.verbose ? undefined : await recallOutput(run, planning);
  if (recalled?.isInStep) return concludeIdle(recalled, locator, context);
  const planned = await planOutput(run, planning);
  if (isFailure(planned)) return concludeFailure(planned, locator, terminal);
  return writePlanned({ planned, run, locator, request, context });
}

interface PlannedRun {
  readonly planned: PlannedOutput;
  readonly run: Run;
  readonly locator: PlaceLocator;
  readonly request: GenerateRequest;
  readonly context: CommandContext;
}

async function writePlanned({ planned, run, locator, request, context }: PlannedRun): Promise<CommandResult> {
  const { terminal } = context;
  const { plan } = planned;
  const disk = readOutput(run.out, plan);
  if (disk.value === undefined) return concludeFailure(fail(disk.diagnostics, EXIT.noVerdict), locator, terminal);
  const changes = compareOutput({ plan, disk: disk.value, lockFile: run.lockFile });
  const applied = request.dryRun
    ? previewChanges(run.out, changes, request.force)
    : applyChanges({ outDir: run.out, changes, plan, lockFile: run.lockFile, force: request.force });
  const diagnostics = [...planned.diagnostics, ...applied.diagnostics];
  if (applied.value === undefined) {
    const failure = { exitCode: exitCodeOf(applied.diagnostics, EXIT.noVerdict), diagnostics };
    return concludeFailure({ ...failure, ...adviseForce(applied.diagnostics, context) }, locator, terminal);
  }

  const { made, left } = applied.value;
  const unchanged = plan.files.length - made.filter(({ spec, after }) => spec !== "" && after !== undefined).length;
  return {
    exitCode: EXIT.done,
    report: {
      inStep: request.dryRun ? changes.length === 0 : left.length === 0,
      changes: describeChanges(made, { run, plan, cwd: terminal.cwd }),
      diagnostics,
      locator,
      unchanged,
    },
    ...renderGeneration({ planned, made, unchanged, out: run.out, request, context }),
    remarks: request.verbose ? await renderDiagnostics(diagnostics, locator, terminal.hasColor) : "",
  };
}

/** The codes of what `--force` overwrites. */
const LOSSES: readonly string[] = ["hand-edit-would-be-lost", "foreign-file-would-be-lost"];

function adviseForce(
  diagnostics: readonly Diagnostic[],
  { nameCommand }: Pick<CommandContext, "nameCommand">,
): Pick<Failure, "advice"> {
  if (!diagnostics.filter(isError).every(({ code }) => LOSSES.includes(code))) return {};
  return { advice: `${nameCommand("generate", { flags: ["--force"] })}   overwrites what was edited` };
}

function concludeIdle(
  { plan, results }: RecalledOutput,
  locator: PlaceLocator,
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
  const losses = [...(force ? [] : findLosses(out, made)), ...findObstacles(out, made)];
  const left = changes.filter(isUntouched);
  return hasErrors(losses) ? { diagnostics: losses } : { value: { made, left }, diagnostics: [] };
}
