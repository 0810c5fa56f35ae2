import { createSourceReader } from "../document/source-reader.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import { applyChanges } from "../sync/apply.ts";
import { compareOutput, type Change } from "../sync/compare.ts";
import { readOutput } from "../sync/disk.ts";
import { findLosses } from "../sync/refusals.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { concludeFailure, reportChanges, reportDiagnostics } from "./conclude.ts";
import { EXIT, exitCodeOf } from "./exit-code.ts";
import type { GenerateRequest } from "./flags.ts";
import { planOutput } from "./plan-output.ts";
import { fail, isFailure, prepareRun } from "./prepare-run.ts";
import { renderGeneration } from "./render-generation.ts";

/** Plans, then writes what changed. */
export async function generate(request: GenerateRequest, context: CommandContext): Promise<CommandResult> {
  const { terminal } = context;
  const read = createSourceReader(terminal);
  const run = await prepareRun(request, terminal.cwd);
  if (isFailure(run)) return concludeFailure(run, read, terminal);
  const planned = await planOutput(run, { ...context, read, only: request.only });
  if (isFailure(planned)) return concludeFailure(planned, read, terminal);

  const { plan } = planned;
  const disk = readOutput(run.out, plan.folders);
  if (disk.value === undefined) return concludeFailure(fail(disk.diagnostics, EXIT.noVerdict), read, terminal);
  const changes = compareOutput({ plan, disk: disk.value, lock: run.lock });
  const applied = request.dryRun
    ? previewChanges(run.out, changes, request.force)
    : applyChanges({ outDir: run.out, changes, plan, lock: run.lock, force: request.force });
  const diagnostics = [...planned.diagnostics, ...applied.diagnostics];
  if (applied.value === undefined) {
    return concludeFailure({ exitCode: exitCodeOf(applied.diagnostics, EXIT.noVerdict), diagnostics }, read, terminal);
  }

  const { made, left } = applied.value;
  const located = await reportDiagnostics(diagnostics, read);
  const unchanged = plan.files.length - made.filter(({ after }) => after !== undefined).length;
  return {
    exitCode: EXIT.done,
    report: {
      inStep: request.dryRun ? changes.length === 0 : left.length === 0,
      changes: reportChanges(made, run, terminal.cwd),
      diagnostics: located,
      unchanged,
    },
    ...renderGeneration({ planned, made, unchanged, located, out: run.out, request, context }),
  };
}

/** What applying the changes would say. */
function previewChanges(out: string, changes: readonly Change[], force: boolean): ReturnType<typeof applyChanges> {
  const made = changes.filter(({ kind, cause }) => !(kind === "stale" && cause === "unknown"));
  const losses = force ? [] : findLosses(out, made);
  const left = changes.filter((change) => !made.includes(change));
  return hasErrors(losses) ? { diagnostics: losses } : { value: { made, left }, diagnostics: [] };
}
