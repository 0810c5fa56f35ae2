import type { MethodCase } from "../model/model.ts";

/** What the output is to be made of, and where. */
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

/** What a command may do with the cache: nothing, use it, or also keep in it what is new. */
export type CacheUse = "none" | "read" | "keep";

export interface RunRequest extends PlanRequest {
  readonly cacheUse: CacheUse;
  /** Whether files may be lost. */
  readonly force?: boolean | undefined;
}
