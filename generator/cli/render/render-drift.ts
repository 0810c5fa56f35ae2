import type { Cause } from "../../sync/cause.ts";
import type { CommandContext } from "../command-context.ts";
import { renderColumns } from "./render-columns.ts";
import { renderCount } from "./render-count.ts";
import { createPaint } from "./paint.ts";
import type { ReportedChange } from "./report.ts";

type RenderContext = Pick<CommandContext, "terminal" | "nameCommand">;

/** Nothing differs. */
export function renderInStep(unchanged: number, { terminal }: Pick<RenderContext, "terminal">): string {
  return `${renderCount(unchanged, "file")} in step · ${terminal.seconds().toFixed(1)} s`;
}

/** What differs, grouped by its cause, and the command that mends it. */
export function renderDrift(
  changes: readonly ReportedChange[],
  request: { readonly diff?: boolean | undefined },
  context: RenderContext,
): string {
  const { hasColor } = context.terminal;
  const groups = Object.entries(TITLES)
    .map(([cause, title]) => ({ title, changes: changes.filter((change) => change.cause === cause) }))
    .filter((group) => group.changes.length > 0);
  const head =
    `${renderCount(changes.length, "file")} ${changes.length === 1 ? "is" : "are"} not in step` +
    (groups.length === 1 ? "." : `, for ${groups.length} reasons.`);
  const parts = [
    head,
    ...groups.map((group) => renderGroup(group.title, group.changes, hasColor)),
    ...(request.diff ? [changes.map(({ diff = "" }) => diff).join("")] : []).map((text) => text.trimEnd()),
    renderAdvice(changes, context),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** In the order in which they are shown: nearest first to what the user works on. */
const TITLES: Readonly<Record<Cause, string>> = {
  spec: "document",
  config: "configuration",
  template: "template",
  generator: "generator",
  missing: "missing",
  stale: "stale",
  conflict: "conflict",
  lock: "lock",
  "hand-edit": "hand edit",
  unknown: "unknown",
  nondeterminism: "bug",
};

function renderGroup(title: string, changes: readonly ReportedChange[], hasColor: boolean): string {
  const reasons = new Set(changes.map(({ details }) => details[0] ?? ""));
  return [`${title}   ${[...reasons].join(" ")}`, ...changes.map((change) => renderChange(change, hasColor))].join(
    "\n",
  );
}

function renderChange({ kind, path }: ReportedChange, hasColor: boolean): string {
  const paint = createPaint(hasColor);
  const word = `  ${kind.padEnd("changed".length)}`;
  const painted = kind === "added" ? paint.added(word) : kind === "stale" ? paint.removed(word) : word;
  return `${painted}  ${path}`;
}

/** `generate` writes nothing at all where it would lose an edit, so there is one command that mends. */
function renderAdvice(changes: readonly ReportedChange[], { nameCommand }: RenderContext): string {
  const foreign = changes.filter(({ kind, cause }) => cause === "unknown" && kind === "stale");
  const edited = changes.filter(({ cause }) => cause === "hand-edit" || cause === "unknown").length - foreign.length;
  const mended = changes.filter(({ cause }) => cause !== "nondeterminism").length - foreign.length;
  const advice = [
    ...(mended > 0 && edited === 0
      ? [[nameCommand("generate"), `mends ${foreign.length > 0 ? renderCount(mended, "file") : "that"}`]]
      : []),
    ...(edited > 0 ? [[nameCommand("generate", { flags: ["--force"] }), describeForce(mended - edited)]] : []),
    ...(foreign.length > 0 ? [["Move unknown files out of the folder; specloom removes only its own."]] : []),
  ];
  return renderColumns(advice);
}

function describeForce(others: number): string {
  return others > 0
    ? `mends ${renderCount(others, "file")}, and overwrites what was edited`
    : "overwrites what was edited";
}
