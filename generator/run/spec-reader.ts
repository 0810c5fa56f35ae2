import type { ReadSource } from "../document/fetching/source-reader.ts";
import type { RunContext } from "./run-context.ts";
import type { RunScope } from "./run-scope.ts";
import type { SelectedSpec } from "./selecting/select-specs.ts";

/** Creates the function that reads the files and URLs of a spec, with its credentials and time limit. */
export function createSpecReader(
  { access }: SelectedSpec,
  { config }: Pick<RunScope, "config">,
  { sources }: Pick<RunContext, "sources">,
): ReadSource {
  return sources.readWith({ access, timeout: config.timeout });
}
