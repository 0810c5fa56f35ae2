import { fitsLine } from "../code/layout.ts";
import type { Parameter } from "../code/source-files.ts";

/** The text around the parameters if they are on one line. */
export interface Signature {
  readonly start: string;
  readonly end: string;
  /** The indentation in steps. */
  readonly depth: number;
}

/** Lays out parameters as prettier does: on one line if the signature fits, otherwise with a line for each. */
export function layOutParameters(parameters: readonly Parameter[], { start, end, depth }: Signature): Parameter[] {
  const line = `${start}(${parameters.map(printParameter).join(", ")})${end}`;
  return fitsLine(line, depth) ? [...parameters] : breakLines(parameters);
}

function printParameter({ name, type, hasQuestionToken = false, initializer }: Parameter): string {
  const value = initializer === undefined ? "" : ` = ${String(initializer)}`;
  return `${name}${hasQuestionToken ? "?" : ""}: ${String(type)}${value}`;
}

/**
 * Puts each item of a list on its own line. ts-morph would keep them on one, so each item gets a line break and a
 * comma.
 */
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
