import { hideCredentials } from "./hide-credentials.ts";

/** A position as people count: the first line and column are 1. Columns are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

/** The number of lines to show around the given one. */
const CONTEXT = { before: 2, after: 1 };

/** The width of a long line's excerpt, as minified documents have only one line. */
const MAX_COLUMNS = 100;

/**
 * Renders the lines around a position with their numbers, and a caret below it. The result has no line feed at its end.
 */
export function renderCodeFrame(text: string, position: Position): string {
  const lines = text.split("\n");
  const first = Math.max(position.line - CONTEXT.before, 1);
  const last = Math.min(position.line + CONTEXT.after, lines.length);
  const digits = String(last).length;
  const start = Math.max(0, position.column - 1 - MAX_COLUMNS / 2);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const isMeant = number === position.line;
    const shown = replaceControls(sliceLine(lines[number - 1] ?? "", start));
    frame.push(`${isMeant ? ">" : " "} ${String(number).padStart(digits)} | ${shown}`.trimEnd());
    if (isMeant) frame.push(`  ${" ".repeat(digits)} | ${" ".repeat(position.column - 1 - start)}^`);
  }
  return frame.join("\n");
}

/** The excerpt's context, within which a URL that it cuts off is still recognized. */
const REACH = 2000;

function sliceLine(line: string, start: number): string {
  const first = Math.max(0, start - REACH);
  const reach = line.slice(first, start + MAX_COLUMNS + REACH);
  const covered = hideCredentials(reach, (secret) => "*".repeat(secret.length));
  return covered.slice(start - first, start - first + MAX_COLUMNS);
}

/** Replaces control characters, as a terminal could interpret those of a document. */
export function replaceControls(text: string): string {
  return text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\uFFFD");
}
