import type { Severity } from "./diagnostic.ts";

/** The severity, message and hint of a code, as functions of its parameters. */
export interface Entry<P> {
  readonly severity: Severity;
  readonly message: (parameters: P) => string;
  readonly hint?: (parameters: P) => string | undefined;
}

export function error<P>(message: (parameters: P) => string, hint?: (parameters: P) => string | undefined): Entry<P> {
  return { severity: "error", message, ...(hint && { hint }) };
}

export function warning<P>(message: (parameters: P) => string, hint?: (parameters: P) => string | undefined): Entry<P> {
  return { severity: "warning", message, ...(hint && { hint }) };
}

export interface Suggestion {
  readonly suggestion?: string | undefined;
}

export function didYouMean({ suggestion }: Suggestion): string | undefined {
  return suggestion === undefined ? undefined : `Did you mean ${suggestion}?`;
}

/** Completes a message that is reported once, for the first of several operations. */
export function inOthers(operations: number): string {
  if (operations === 0) return "";
  return ` (here and in ${operations} more operation${operations === 1 ? "" : "s"})`;
}
