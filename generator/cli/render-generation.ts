import { publicName } from "../document/public-name.ts";
import { isUrl } from "../document/reference.ts";
import { asText } from "../document/values.ts";
import { isObject } from "../document/spec-document.ts";
import type { Change } from "../sync/compare.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import type { GenerateRequest } from "./flags.ts";
import type { PlannedOutput, PlannedSpec } from "./plan-output.ts";
import { count, countDiagnostics } from "./render-diagnostics.ts";
import { renderColumns } from "./render-columns.ts";

export interface Generation {
  readonly planned: PlannedOutput;
  readonly made: readonly Change[];
  readonly unchanged: number;
  /** The output's folder as the user knows it. */
  readonly out: string;
  readonly request: Pick<GenerateRequest, "dryRun" | "verbose">;
  readonly context: Pick<CommandContext, "terminal">;
}

/** What was generated, in a few lines, and what to do next. */
export function renderGeneration(generation: Generation): Pick<CommandResult, "result"> {
  const { planned, made, unchanged, request, context } = generation;
  const isIdle = made.length === 0;
  const summary = isIdle ? renderIdle(unchanged, context) : `${renderFolders(generation)}\n${tellTime(context)}`;
  const closing = [
    ...(request.verbose ? [] : adviseOnWarnings(planned.results)),
    ...(request.dryRun ? ["Nothing was written: this was a dry run."] : []),
    ...(isIdle || request.dryRun || unchanged > 0 || made.some(({ kind }) => kind !== "added") ? [] : [NEXT]),
  ];
  return { result: [summary, ...(closing.length > 0 ? ["", ...closing] : [])].join("\n") };
}

/** That nothing had to be written. */
export function renderIdle(unchanged: number, context: Generation["context"]): string {
  return `${count(unchanged, "file")} unchanged · ${tellTime(context)}`;
}

function tellTime({ terminal }: Generation["context"]): string {
  return `${terminal.seconds().toFixed(1)} s`;
}

const NEXT = "Next: commit the output, and put `specloom check` into CI.";

function adviseOnWarnings(results: readonly PlannedSpec[]): string[] {
  return results
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(
      ({ spec, diagnostics }) =>
        `${countDiagnostics(diagnostics)}: specloom validate ${spec.recorded ? publicName(spec.source) : spec.name}`,
    );
}

function renderFolders({ planned, made, out }: Generation): string {
  const rows = planned.results.flatMap((planned) => [
    describeSpec(planned),
    ...planned.result.targets.map(({ target }) => {
      const folder = `${planned.spec.name}/${target}`;
      const changes = made.filter(({ path }) => path.startsWith(`${folder}/`));
      return [target, `${out}/${folder}`, describeChanges(changes)];
    }),
  ]);
  const removed = made.filter(({ path }) => !planned.plan.inputs.some(({ folder }) => path.startsWith(`${folder}/`)));
  return renderColumns([...rows, ...(removed.length > 0 ? [["", out, describeChanges(removed)]] : [])]);
}

function describeChanges(changes: readonly Change[]): string {
  const kinds = [
    ["added", "added"],
    ["changed", "changed"],
    ["stale", "removed"],
  ] as const;
  const counts = kinds
    .map(([kind, word]) => ({ word, number: changes.filter((change) => change.kind === kind).length }))
    .filter(({ number }) => number > 0);
  if (counts.length === 0) return "unchanged";
  return counts.map(({ word, number }, index) => `${index === 0 ? count(number, "file") : number} ${word}`).join(", ");
}

/** The spec and what is in it, as one line. */
export function renderSpecLine(planned: PlannedSpec): string {
  return renderColumns([describeSpec(planned)]);
}

function describeSpec({ spec, result, diagnostics }: PlannedSpec): string[] {
  const { model, document } = result;
  const root = isObject(document.root.root) ? document.root.root : {};
  const [version = ""] = /^[0-9]+\.[0-9]+/.exec(asText(root["openapi"]) ?? "") ?? [];
  const facts = [
    `OpenAPI ${version}`,
    count(model.operations.length, "operation"),
    count(model.schemas.length, "schema"),
    countDiagnostics(diagnostics),
  ];
  return [nameOf(spec.source), facts.filter((fact) => fact !== "").join(" · ")];
}

function nameOf(source: string): string {
  return isUrl(source) ? publicName(source) : (source.split("/").at(-1) ?? source);
}
