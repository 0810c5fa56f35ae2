import { isError, type Diagnostic } from "./diagnostic.ts";

/** What a stage gives: its value, unless an error makes one impossible, and all that it found on the way. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(isError);
}

/** Gives the value only when nothing found is an error. */
export function toOutcome<T>(value: T, diagnostics: readonly Diagnostic[]): Outcome<T> {
  return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics };
}

/** Hands the value to the next stage, if there is one, and keeps what all stages found. */
export function chain<A, B>(outcome: Outcome<A>, stage: (value: A) => Outcome<B>): Outcome<B> {
  if (outcome.value === undefined) return { diagnostics: outcome.diagnostics };
  const next = stage(outcome.value);
  return { ...next, diagnostics: [...outcome.diagnostics, ...next.diagnostics] };
}

/** `chain` for a stage that may take its time. */
export async function chainAsync<A, B>(
  outcome: Outcome<A>,
  stage: (value: A) => Outcome<B> | Promise<Outcome<B>>,
): Promise<Outcome<B>> {
  if (outcome.value === undefined) return { diagnostics: outcome.diagnostics };
  const next = await stage(outcome.value);
  return { ...next, diagnostics: [...outcome.diagnostics, ...next.diagnostics] };
}
