import type { ReadSource } from "../document/fetching/source-reader.ts";
import type { RunContext } from "./run-context.ts";
import type { RunScope } from "./run-scope.ts";
import type { SelectedSpec } from "./selecting/select-specs.ts";

/** Reads what a spec is made from, with what its source asks for. */
export function readSpec(
  { access }: SelectedSpec,
  { config }: Pick<RunScope, "config">,
  { sources }: Pick<RunContext, "sources">,
): ReadSource {
  return sources.readWith({ access, timeout: config.timeout });
}
