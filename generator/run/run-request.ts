import type { MethodCase } from "../model/model.ts";

/** The specs to plan, their settings and the output's folder. */
export interface PlanRequest {
  /** Names of configured specs, files or URLs. Empty: all known specs. */
  readonly specs: readonly string[];
  readonly config?: string | undefined;
  readonly out?: string | undefined;
  readonly target?: readonly string[] | undefined;
  readonly only?: string | undefined;
  readonly methodCase?: MethodCase | undefined;
  readonly locale?: readonly string[] | undefined;
  /** The site of the pages. Absent: the configured one. */
  readonly site?: string | undefined;
  readonly allowOutsideReferences?: boolean | undefined;
}

/** Whether a command ignores the cache, reads it, or also stores new results in it. */
export type CacheUse = "none" | "read" | "keep";

export interface RunRequest extends PlanRequest {
  readonly cacheUse: CacheUse;
  /** Whether to overwrite edited files. */
  readonly force?: boolean | undefined;
}
