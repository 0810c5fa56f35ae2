import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isUrl } from "../document/reference.ts";
import type { JsonObject } from "../diagnostics/json-value.ts";
import type { FragmentCache } from "../plan/fragment-file.ts";
import { hashTexts } from "../plan/fragments.ts";
import type { CommandContext } from "./command.ts";
import type { SelectedSpec } from "./select-specs.ts";

/** What a command may do with the cache: nothing, use it, or also keep in it what is new. */
export type CacheUse = "none" | "read" | "keep";

/** What was asked for, of a command that may write or not. */
export function chooseCacheUse({ cache }: { readonly cache: boolean }, mayWrite: boolean): CacheUse {
  if (!cache) return "none";
  return mayWrite ? "keep" : "read";
}

export interface CacheContext extends Pick<CommandContext, "build" | "cacheFolder" | "terminal"> {
  readonly cacheUse: CacheUse;
}

/** Where the fragments of a spec's targets are kept. What they hold is known by hashes alone: branches share the file. */
export class FragmentCaches {
  readonly #spec: SelectedSpec;
  readonly #context: CacheContext;

  constructor(spec: SelectedSpec, context: CacheContext) {
    this.#spec = spec;
    this.#context = context;
  }

  /** Whether there is nothing of a target that can be used again. */
  isCold(target: string): boolean {
    const file = this.#locate(target);
    return file === undefined || !existsSync(file);
  }

  /** The cache of a target, whose fragments depend on its options and templates. */
  find(target: string, options: JsonObject, templates: ReadonlyMap<string, string>): FragmentCache | undefined {
    const file = this.#locate(target);
    if (file === undefined) return undefined;
    const { build, cacheUse } = this.#context;
    const scope = hashTexts([
      build.fingerprint,
      this.#spec.name,
      target,
      JSON.stringify(options),
      ...[...templates].flat(),
    ]);
    return { file, scope, isKept: cacheUse === "keep" };
  }

  #locate(target: string): string | undefined {
    const { cacheFolder, cacheUse, terminal } = this.#context;
    const { name, source } = this.#spec;
    if (cacheFolder === undefined || cacheUse === "none") return undefined;
    const place = isUrl(source) ? source : resolve(terminal.cwd, source);
    return resolve(cacheFolder, `${hashTexts([place, name, target]).replace(/[^\w]/g, "").slice(0, 24)}.fragments`);
  }
}
