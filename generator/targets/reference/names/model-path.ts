import { fillText, type Labels } from "../labels.ts";

/** A step on the way to a schema that has no name of its own. */
export type Step =
  | { readonly kind: "field"; readonly name: string }
  /** One of several alternatives, items or parts, counted from 1. */
  | { readonly kind: "form" | "item" | "part"; readonly number: number };

/** Where the way begins: at a named schema, at a field of a request, or at what a call gives. */
export type Start =
  | { readonly kind: "type"; readonly name: string }
  | { readonly kind: "request" }
  | { readonly kind: "result" }
  | { readonly kind: "response"; readonly status: string };

/** The position of a schema. Plain JSON. */
export interface ModelPath {
  readonly start: Start;
  readonly steps: readonly Step[];
}

/** A schema's position in words: `Pet.owner`, "labels, second form", "items of the result". */
export function printPath({ start, steps }: ModelPath, labels: Labels): string {
  const whole = printStart(start, labels);
  if (start.kind === "type" || start.kind === "request") return steps.reduce(extend, whole);
  const [first, ...others] = steps;
  if (first?.kind !== "field") return steps.reduce(extend, whole);
  return fillText(labels.partOf, { part: others.reduce(extend, first.name), whole });

  function extend(text: string, step: Step, index: number, all: readonly Step[]): string {
    if (step.kind !== "field") return text + labels.partAfter + printNumbered(step, labels);
    if (text === "") return step.name;
    const before = all[index - 1]?.kind;
    return text + (before === undefined || before === "field" ? "." : labels.partAfter) + step.name;
  }
}

function printStart(start: Start, labels: Labels): string {
  switch (start.kind) {
    case "type":
      return start.name;
    case "request":
      return "";
    case "result":
      return labels.result;
    case "response":
      return fillText(labels.responseOf, { status: start.status });
  }
}

/** "second form"; the numbers after those that the locale has words for stand as digits. */
function printNumbered({ kind, number }: Exclude<Step, { kind: "field" }>, labels: Labels): string {
  const ordinal = labels.ordinals.split(" ")[number - 1];
  if (ordinal === undefined) return fillText(labels[NUMBERED[kind]], { number });
  return fillText(labels[kind], { ordinal });
}

const NUMBERED = { form: "formNumber", item: "itemNumber", part: "partNumber" } as const;
