import { isError, type Diagnostic } from "./diagnostic.ts";

/** The result of a stage. There is no value if an error makes it impossible. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(isError);
}

/** Creates an outcome. It has the value only if no diagnostic is an error. */
export function toOutcome<T>(value: T, diagnostics: readonly Diagnostic[]): Outcome<T> {
  return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics };
}

/** Passes the value, if there is one, to the next stage. The outcome has the diagnostics of both. */
export function chain<A, B>(outcome: Outcome<A>, stage: (value: A) => Outcome<B>): Outcome<B> {
  if (outcome.value === undefined) return { diagnostics: outcome.diagnostics };
  const next = stage(outcome.value);
  return { ...next, diagnostics: [...outcome.diagnostics, ...next.diagnostics] };
}

/** `chain` for an asynchronous stage. */
export async function chainAsync<A, B>(
  outcome: Outcome<A>,
  stage: (value: A) => Outcome<B> | Promise<Outcome<B>>,
): Promise<Outcome<B>> {
  if (outcome.value === undefined) return { diagnostics: outcome.diagnostics };
  const next = await stage(outcome.value);
  return { ...next, diagnostics: [...outcome.diagnostics, ...next.diagnostics] };
}
