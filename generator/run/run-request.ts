import type { MethodCase } from "../model/model.ts";

/** Which specs to plan, with which settings, into which folder. */
export interface PlanRequest {
  /** Names of configured specs, files or URLs; empty: all that are known. */
  readonly specs: readonly string[];
  readonly config?: string | undefined;
  readonly out?: string | undefined;
  readonly target?: readonly string[] | undefined;
  readonly only?: string | undefined;
  readonly methodCase?: MethodCase | undefined;
  readonly locale?: readonly string[] | undefined;
  /** Of the pages; absent: what the configuration says. */
  readonly site?: string | undefined;
  readonly allowOutsideReferences?: boolean | undefined;
}

/** What a command does with the cache: nothing, read it, or also store new results in it. */
export type CacheUse = "none" | "read" | "keep";

export interface RunRequest extends PlanRequest {
  readonly cacheUse: CacheUse;
  /** Whether edited files may be overwritten. */
  readonly force?: boolean | undefined;
}
