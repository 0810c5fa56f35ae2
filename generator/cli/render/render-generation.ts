import { nameVersion } from "../../document/upgrading/openapi-version.ts";
import { publicName } from "../../document/fetching/public-name.ts";
import { isUrl } from "../../document/references/reference.ts";
import { STANDARD_INPUT } from "../../document/fetching/source-reader.ts";
import { folderOf } from "../../sync/lock.ts";
import type { CommandContext } from "../command-context.ts";
import type { PlannedOutput, PlannedSpec } from "../../run/plan-output.ts";
import { renderCount } from "./render-count.ts";
import { countDiagnostics } from "./render-diagnostics.ts";
import { renderColumns } from "./render-columns.ts";
import type { ReviewedSpec } from "../../plan/spec-job.ts";
import type { SpecRun } from "../../run/run-specs.ts";
import type { Change } from "../../sync/change.ts";

export interface GenerateRequest {
  readonly specs: readonly string[];
  readonly only?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

export interface Generation {
  readonly planned: PlannedOutput;
  readonly made: readonly Change[];
  readonly unchanged: number;
  /** The output's folder as the user knows it. */
  readonly out: string;
  readonly request: GenerateRequest;
  readonly context: Pick<CommandContext, "terminal" | "nameCommand">;
}

/** Reports what was generated in a few lines, and what to do next. */
export function renderGeneration(generation: Generation): string {
  const { planned, made, unchanged, request, context } = generation;
  const results = request.verbose ? [] : planned.results;
  if (made.length === 0) return renderIdle({ unchanged, results, context });
  const isFirst = unchanged === 0 && made.every(({ kind }) => kind === "added");
  const canCheck = isFirst && request.only === undefined && !request.specs.includes(STANDARD_INPUT);
  const closing = [
    ...adviseOnWarnings({ results, context }),
    ...(request.dryRun ? ["Nothing was written: this was a dry run."] : []),
    ...(canCheck && !request.dryRun
      ? [`Next: commit the output, and put \`${context.nameCommand("check")}\` into CI.`]
      : []),
  ];
  const summary = `${renderFolders(generation)}\n${tellTime(context)}`;
  return [summary, ...(closing.length > 0 ? ["", ...closing] : [])].join("\n");
}

export interface Idleness extends Warnings {
  readonly unchanged: number;
}

/** Reports that nothing had to be written. */
export function renderIdle({ unchanged, results, context }: Idleness): string {
  const advice = adviseOnWarnings({ results, context });
  const summary = `${renderCount(unchanged, "file")} unchanged · ${tellTime(context)}`;
  return [summary, ...(advice.length > 0 ? ["", ...advice] : [])].join("\n");
}

function tellTime({ terminal }: Generation["context"]): string {
  return `${terminal.seconds().toFixed(1)} s`;
}

interface Warnings extends Pick<Generation, "context"> {
  readonly results: readonly Pick<PlannedSpec, "spec" | "diagnostics">[];
}

function adviseOnWarnings({ results, context }: Warnings): string[] {
  return results
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(({ spec, diagnostics }) => {
      const specs = [spec.recorded ? spec.source : spec.name];
      return `${countDiagnostics(diagnostics)}: ${context.nameCommand("validate", { specs })}`;
    });
}

function renderFolders({ planned, made, out }: Generation): string {
  const rows = planned.results.flatMap((planned) => [
    describeSpec(planned),
    ...planned.result.targets.map(({ target }) => {
      const folder = `${planned.spec.name}/${target}`;
      const changes = made.filter(({ path }) => path.startsWith(`${folder}/`));
      return [target, `${out}/${folder}`, countChanges(changes)];
    }),
  ]);
  const removed = made.filter(({ spec, path }) => spec !== "" && !planned.plan.inputs.has(folderOf(path)));
  const others = made.filter(({ spec }) => spec === "");
  return renderColumns([
    ...rows,
    ...(removed.length > 0 ? [["", out, countChanges(removed)]] : []),
    ...others.map((change) => ["", `${out}/${change.path}`, countChanges([change])]),
  ]);
}

function countChanges(changes: readonly Change[]): string {
  const kinds = [
    ["added", "added"],
    ["changed", "changed"],
    ["stale", "removed"],
  ] as const;
  const counts = kinds
    .map(([kind, word]) => ({ word, number: changes.filter((change) => change.kind === kind).length }))
    .filter(({ number }) => number > 0);
  if (counts.length === 0) return "unchanged";
  return counts
    .map(({ word, number }, index) => `${index === 0 ? renderCount(number, "file") : number} ${word}`)
    .join(", ");
}

/** The spec and what is in it, as one line. */
export function renderSpecLine(run: SpecRun<ReviewedSpec>): string {
  return renderColumns([describeSpec(run)]);
}

function describeSpec({ spec, result, diagnostics }: SpecRun<Pick<ReviewedSpec, "model" | "document">>): string[] {
  const { model, document } = result;
  const facts = [
    nameVersion(document),
    renderCount(model.operations.length, "operation"),
    renderCount(model.schemas.length, "schema"),
    countDiagnostics(diagnostics),
  ];
  return [nameOf(spec.source), facts.filter((fact) => fact !== "").join(" · ")];
}

function nameOf(source: string): string {
  return isUrl(source) ? publicName(source) : (source.split("/").at(-1) ?? source);
}
