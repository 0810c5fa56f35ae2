import { suggest } from "../../diagnostics/suggest.ts";
import type { Operation } from "../../model/model.ts";
import type { TargetFiles } from "../../plan/plan-targets.ts";
import type { SpecResult } from "../../plan/spec-job.ts";

type ModelResults = readonly { readonly result: Pick<SpecResult, "model"> }[];

/** The operations that `--only` selects by id, tag or path. `*` matches any text. */
export function selectOperations(results: ModelResults, pattern: string): ReadonlySet<Operation> {
  const isMatch = compilePattern(pattern);
  const operations = results.flatMap(({ result }) => result.model.operations);
  return new Set(operations.filter((operation) => listNames(operation).some(isMatch)));
}

/** Suggests an id, tag or path for a pattern without matches. */
export function suggestPattern(results: ModelResults, pattern: string): string | undefined {
  return suggest(
    pattern,
    results.flatMap(({ result }) => result.model.operations.flatMap(listNames)),
  );
}

function listNames({ id, path, tags }: Operation): string[] {
  return [id, path, ...tags];
}

/** The files that describe a selected operation, or no single operation. */
export function selectFiles({ model, targets }: SpecResult, selected: ReadonlySet<Operation>): TargetFiles[] {
  const ids = new Set(model.operations.filter((operation) => selected.has(operation)).map(({ id }) => id));
  return targets.map(({ target, files }) => ({
    target,
    files: files.filter(({ operations }) => operations?.some((id) => ids.has(id)) ?? true),
  }));
}

function compilePattern(pattern: string): (text: string) => boolean {
  const source = pattern
    .split("*")
    .map((text) => text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"))
    .join(".*");
  const expression = new RegExp(`^${source}$`, "su");
  return (text) => expression.test(text);
}
