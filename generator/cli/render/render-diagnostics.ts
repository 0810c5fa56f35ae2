import { replaceControls, renderCodeFrame } from "../../diagnostics/code-frame.ts";
import { isError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Location, PlaceLocator } from "../../document/locate.ts";
import { createPaint } from "./paint.ts";
import { renderCount } from "./render-count.ts";

/** A diagnostic whose places have been looked up. */
export interface LocatedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly location?: Location;
  /** The first of the other places. */
  readonly others: readonly Location[];
  readonly related?: Location;
}

/** How many places of one fault are listed. */
const MAX_PLACES = 3;

export async function locateDiagnostics(
  diagnostics: readonly Diagnostic[],
  locator: PlaceLocator,
): Promise<LocatedDiagnostic[]> {
  return Promise.all(
    diagnostics.map(async (diagnostic) => ({
      diagnostic,
      ...(diagnostic.place && { location: await locator.locate(diagnostic.place) }),
      others: await Promise.all(
        (diagnostic.others ?? []).slice(0, MAX_PLACES - 1).map((place) => locator.locate(place)),
      ),
      ...(diagnostic.related && { related: await locator.locate(diagnostic.related) }),
    })),
  );
}

/** Each with its place, a code frame and what to do next. Without a line feed at the end. */
export async function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  locator: PlaceLocator,
  hasColor: boolean,
): Promise<string> {
  const located = await locateDiagnostics(diagnostics, locator);
  return located.map((item) => renderDiagnostic(item, hasColor)).join("\n\n");
}

function renderDiagnostic(located: LocatedDiagnostic, hasColor: boolean): string {
  const { diagnostic, location, related } = located;
  const paint = createPaint(hasColor);
  const severity = isError(diagnostic) ? paint.error("error") : paint.warning("warning");
  const head = `${severity} ${diagnostic.code}`;
  const hint = [diagnostic.hint, renderOthers(located), related && `See also ${renderLocation(related)}.`].filter(
    (line) => line !== undefined,
  );
  const frame =
    location?.text !== undefined && location.position ? renderCodeFrame(location.text, location.position) : undefined;
  return [
    location ? `${head}   ${renderLocation(location)}` : head,
    `  ${replaceControls(diagnostic.message)}`,
    ...(frame === undefined ? [] : ["", indent(frame), ""].slice(0, hint.length > 0 ? 3 : 2)),
    ...hint.map((line) => `  ${replaceControls(line)}`),
  ].join("\n");
}

function renderOthers({ diagnostic, others }: LocatedDiagnostic): string | undefined {
  const more = (diagnostic.others?.length ?? 0) - others.length;
  const places = [...others.map(renderLocation), ...(more > 0 ? [renderCount(more, "more place")] : [])];
  if (places.length === 0) return undefined;
  return `Also at ${places.slice(0, -1).join(", ")}${places.length > 1 ? " and " : ""}${places.at(-1)}.`;
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}

export function renderLocation({ file, position }: Location): string {
  return position ? `${file}:${position.line}:${position.column}` : file;
}

/** `1 error, 2 warnings`; empty where there is neither. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(isError).length;
  const warnings = diagnostics.length - errors;
  return [errors > 0 ? renderCount(errors, "error") : "", warnings > 0 ? renderCount(warnings, "warning") : ""]
    .filter((text) => text !== "")
    .join(", ");
}
