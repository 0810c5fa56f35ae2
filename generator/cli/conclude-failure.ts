import { isError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Interruption, RunFailure } from "../run/failure.ts";
import type { CommandResult } from "./command.ts";
import type { EndingContext } from "./command-context.ts";
import { exitCodeOf } from "./exit-code.ts";
import { describeChanges } from "./render/describe-changes.ts";
import { renderCount } from "./render/render-count.ts";
import { countDiagnostics, renderDiagnostics } from "./render/render-diagnostics.ts";

/** Reports a failure: errors in full, warnings as a number. */
export async function concludeFailure(
  { failures, diagnostics, interruption }: RunFailure,
  context: EndingContext,
): Promise<CommandResult> {
  const { locator, terminal } = context;
  const errors = await renderDiagnostics(diagnostics.filter(isError), locator, terminal.hasColor);
  const written = interruption ? describeInterruption(interruption, context) : "Nothing was written.";
  const advice = adviseForce(diagnostics, context);
  const remarks = [errors, "", `${countDiagnostics(diagnostics)}. ${written}`, ...(advice ? ["", advice] : [])];
  const changes = interruption ? describeChanges(interruption.made, { ...interruption, cwd: terminal.cwd }) : [];
  return {
    exitCode: exitCodeOf(failures),
    report: { ...(interruption && { inStep: false }), changes, diagnostics, locator, unchanged: 0 },
    result: "",
    remarks: remarks.join("\n"),
  };
}

function describeInterruption({ made, total, files }: Interruption, { nameCommand }: EndingContext): string {
  const written =
    made.length > 0
      ? `${made.length} of ${renderCount(total, "change")} ${made.length === 1 ? "was" : "were"} made`
      : `Only ${files.join(" and ")} ${files.length === 1 ? "was" : "were"} written`;
  return `${written}. Run \`${nameCommand("generate")}\` again: it continues from there.`;
}

/** The errors that `--force` overrides. */
const LOSSES: readonly string[] = ["hand-edit-would-be-lost", "foreign-file-would-be-lost"];

function adviseForce(diagnostics: readonly Diagnostic[], { nameCommand }: EndingContext): string | undefined {
  if (!diagnostics.filter(isError).every(({ code }) => LOSSES.includes(code))) return undefined;
  return `${nameCommand("generate", { flags: ["--force"] })}   overwrites what was edited`;
}
