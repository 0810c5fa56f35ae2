import { PlaceLocator } from "../document/locate.ts";
import { SourceReader } from "../document/source-reader.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import { applyChanges } from "../sync/apply.ts";
import { compareOutput, type Change } from "../sync/compare.ts";
import { readOutput } from "../sync/disk.ts";
import { findLosses } from "../sync/refusals.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { concludeFailure, reportChanges } from "./conclude.ts";
import { EXIT, exitCodeOf } from "./exit-code.ts";
import type { GenerateRequest } from "./flags.ts";
import { chooseCacheUse } from "./fragment-caches.ts";
import { countRecordedFiles, isInStep } from "./in-step.ts";
import { planOutput, type PlannedOutput } from "./plan-output.ts";
import { fail, isFailure, prepareRun, type Run } from "./prepare-run.ts";
import { renderDiagnostics } from "./render-diagnostics.ts";
import { renderGeneration, renderIdle } from "./render-generation.ts";

/** Plans, then writes what changed. */
export async function generate(request: GenerateRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const sources = new SourceReader(terminal);
  const locator = new PlaceLocator(sources.read);
  const run = await prepareRun(request, context);
  if (isFailure(run)) return concludeFailure(run, locator, terminal);
  const isWhole = request.only === undefined && !request.verbose;
  if (isWhole && (await isInStep(run, { ...context, sources })))
    return concludeIdle(countRecordedFiles(run), locator, context);
  const planned = await planOutput(run, {
    ...context,
    sources,
    only: request.only,
    cacheUse: chooseCacheUse(request, !request.dryRun),
  });
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
  const changes = compareOutput({ plan, disk: disk.value, lock: run.lock });
  const applied = request.dryRun
    ? previewChanges(run.out, changes, request.force)
    : applyChanges({ outDir: run.out, changes, plan, lock: run.lock, force: request.force });
  const diagnostics = [...planned.diagnostics, ...applied.diagnostics];
  if (applied.value === undefined) {
    return concludeFailure(
      { exitCode: exitCodeOf(applied.diagnostics, EXIT.noVerdict), diagnostics },
      locator,
      terminal,
    );
  }

  const { made, left } = applied.value;
  const unchanged = plan.files.length - made.filter(({ after }) => after !== undefined).length;
  return {
    exitCode: EXIT.done,
    report: {
      inStep: request.dryRun ? changes.length === 0 : left.length === 0,
      changes: reportChanges(made, run, terminal.cwd),
      diagnostics,
      locator,
      unchanged,
    },
    ...renderGeneration({ planned, made, unchanged, out: run.out, request, context }),
    remarks: request.verbose ? await renderDiagnostics(diagnostics, locator, terminal.hasColor) : "",
  };
}

function concludeIdle(unchanged: number, locator: PlaceLocator, context: CommandContext): CommandResult {
  const report = { inStep: true, changes: [], diagnostics: [], locator, unchanged };
  return { exitCode: EXIT.done, report, result: renderIdle(unchanged, context), remarks: "" };
}

/** What applying the changes would say. */
function previewChanges(out: string, changes: readonly Change[], force: boolean): ReturnType<typeof applyChanges> {
  const made = changes.filter(({ kind, cause }) => !(kind === "stale" && cause === "unknown"));
  const losses = force ? [] : findLosses(out, made);
  const left = changes.filter((change) => !made.includes(change));
  return hasErrors(losses) ? { diagnostics: losses } : { value: { made, left }, diagnostics: [] };
}
