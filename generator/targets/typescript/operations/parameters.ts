import { fitsLine } from "../code/layout.ts";
import type { Parameter } from "../code/source-files.ts";

/** The line that parameters are in if they are all on one. */
export interface Signature {
  readonly start: string;
  readonly end: string;
  /** In steps of indentation. */
  readonly depth: number;
}

/** Parameters on one line where their signature fits, and else with a line for each, as prettier leaves them. */
export function layOutParameters(parameters: readonly Parameter[], { start, end, depth }: Signature): Parameter[] {
  const line = `${start}(${parameters.map(printParameter).join(", ")})${end}`;
  return fitsLine(line, depth) ? [...parameters] : breakLines(parameters);
}

function printParameter({ name, type, hasQuestionToken = false, initializer }: Parameter): string {
  const value = initializer === undefined ? "" : ` = ${String(initializer)}`;
  return `${name}${hasQuestionToken ? "?" : ""}: ${String(type)}${value}`;
}

/** Items of a list with a line for each: ts-morph keeps them on one, so each brings its line break and its comma. */
export function breakLines<Item>(items: readonly Item[], indentation = ""): (Item & Trivia)[] {
  return items.map((item, index) => ({
    ...item,
    leadingTrivia: `\n${indentation}`,
    trailingTrivia: index === items.length - 1 ? ",\n" : ",",
  }));
}

interface Trivia {
  readonly leadingTrivia: string;
  readonly trailingTrivia: string;
}
