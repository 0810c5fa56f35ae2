import type { ModelPath, Start, Step } from "./model-path.ts";

/** Where a walk over schemas is: in words, and as the text of an anchor. */
export interface Position extends ModelPath {
  readonly anchor: string;
}

export function startAt(start: Start, anchor: string): Position {
  return { start, steps: [], anchor };
}

export function stepInto({ start, steps, anchor }: Position, step: Step): Position {
  const part = step.kind === "field" ? step.name : step.number;
  return { start, steps: [...steps, step], anchor: anchor === "" ? String(part) : `${anchor}.${part}` };
}
