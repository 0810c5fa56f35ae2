import type { Plan } from "../plan/plan.ts";
import type { Cause } from "../sync/cause.ts";
import { printInput, type Lock } from "../sync/lock.ts";
import type { CommandContext } from "./command.ts";
import type { CheckRequest } from "./flags.ts";
import { renderColumns } from "./render-columns.ts";
import { count } from "./render-diagnostics.ts";
import { createPaint } from "./paint.ts";
import type { ReportedChange } from "./report.ts";

type RenderContext = Pick<CommandContext, "terminal" | "generateCommand">;

/** Nothing differs. */
export function renderInStep(unchanged: number, { terminal }: RenderContext): string {
  return `${count(unchanged, "file")} in step · ${terminal.seconds().toFixed(1)} s`;
}

export interface Drift {
  readonly changes: readonly ReportedChange[];
  readonly plan: Plan;
  readonly lock: Lock;
  readonly request: Pick<CheckRequest, "diff">;
  readonly context: RenderContext;
}

/** What differs, grouped by its cause, and the commands that mend it. */
export function renderDrift({ changes, plan, lock, request, context }: Drift): string {
  const { hasColor } = context.terminal;
  const groups = CAUSES.map(({ cause, title, explain }) => ({
    head: [title, explain(listChangedInputs(cause, plan, lock))],
    changes: changes.filter((change) => change.cause === cause),
  })).filter((group) => group.changes.length > 0);
  const head =
    `${count(changes.length, "file")} ${changes.length === 1 ? "is" : "are"} not in step` +
    (groups.length === 1 ? "." : `, for ${groups.length} reasons.`);
  const parts = [
    head,
    ...groups.map((group) =>
      [group.head.join("   "), ...group.changes.map((change) => renderChange(change, hasColor))].join("\n"),
    ),
    ...(request.diff ? [changes.flatMap(({ details }) => details).join("")] : []).map((text) => text.trimEnd()),
    renderAdvice(changes, context.generateCommand),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

interface CauseText {
  readonly cause: Cause;
  readonly title: string;
  /** What comes after the title, given the names of the inputs that changed. */
  readonly explain: (inputs: readonly string[]) => string;
}

const CAUSES: readonly CauseText[] = [
  { cause: "spec", title: "document", explain: (inputs) => `${inputs.join(", ")} changed.` },
  { cause: "config", title: "configuration", explain: () => "The settings changed." },
  { cause: "template", title: "template", explain: (inputs) => `The templates of ${inputs.join(", ")} changed.` },
  { cause: "generator", title: "generator", explain: () => "Another version of specloom makes another output." },
  { cause: "missing", title: "missing", explain: () => "Planned, and not on the disk." },
  { cause: "stale", title: "stale", explain: () => "Generated once from other inputs, and planned no more." },
  {
    cause: "hand-edit",
    title: "hand edit",
    explain: () => "Edited after it was generated. To keep the text, move it elsewhere.",
  },
  { cause: "unknown", title: "unknown", explain: () => "In a folder of specloom's, which has not written it." },
  {
    cause: "nondeterminism",
    title: "bug",
    explain: () => "Nothing that it is made from has changed. Please report this as a bug of specloom.",
  },
];

/** The names of what changed, seen from the lock's folder. */
function listChangedInputs(cause: Cause, plan: Plan, lock: Lock): string[] {
  const recorded = new Set(lock.inputs.map(printInput));
  const kind = cause === "spec" ? "document" : cause;
  const changed = plan.inputs.filter((input) => input.kind === kind && !recorded.has(printInput(input)));
  return [...new Set(changed.map(({ name }) => name))];
}

function renderChange({ kind, path }: ReportedChange, hasColor: boolean): string {
  const paint = createPaint(hasColor);
  const word = `  ${kind.padEnd("changed".length)}`;
  const painted = kind === "added" ? paint.added(word) : kind === "stale" ? paint.removed(word) : word;
  return `${painted}  ${path}`;
}

function renderAdvice(changes: readonly ReportedChange[], command: string): string {
  const force = `${command}${command.startsWith("npm run") && !command.includes(" -- ") ? " --" : ""} --force`;
  const isEdited = ({ cause }: ReportedChange): boolean => cause === "hand-edit";
  const isForeign = ({ kind, cause }: ReportedChange): boolean => cause === "unknown" && kind === "stale";
  const edited = changes.filter(isEdited).length;
  const foreign = changes.filter(isForeign).length;
  const others = changes.length - edited - foreign;
  const advice = [
    ...(others > 0 ? [[command, `mends ${edited + foreign > 0 ? count(others, "file") : "that"}`]] : []),
    ...(edited > 0 ? [[force, `${others > 0 ? "also " : ""}overwrites what was edited`]] : []),
    ...(foreign > 0 ? [["Move unknown files out of the folder; specloom removes only its own."]] : []),
  ];
  return renderColumns(advice);
}
