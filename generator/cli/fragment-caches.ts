import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { JsonObject } from "../diagnostics/json-value.ts";
import { publicName } from "../document/public-name.ts";
import type { FragmentCache } from "../plan/fragment-file.ts";
import type { MemoPlace } from "../plan/memo.ts";
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

export interface CacheContext extends Pick<CommandContext, "build" | "cacheFolder"> {
  readonly cacheUse: CacheUse;
}

/** Where it is kept what the files of a spec's targets were made of: one file for each folder of an output. */
export class FragmentCaches {
  readonly #spec: SelectedSpec;
  readonly #outPath: string;
  readonly #context: CacheContext;

  constructor(spec: SelectedSpec, outPath: string, context: CacheContext) {
    this.#spec = spec;
    this.#outPath = outPath;
    this.#context = context;
  }

  /** Whether there is nothing of a target that can be used again. */
  isCold(target: string): boolean {
    const place = this.#locate(target);
    return place === undefined || !existsSync(place.file) || !existsSync(place.folder);
  }

  /** The cache of a target, whose fragments depend on its options and templates. */
  find(target: string, options: JsonObject, templates: ReadonlyMap<string, string>): FragmentCache | undefined {
    const place = this.#locate(target);
    if (place === undefined) return undefined;
    const { build, cacheUse } = this.#context;
    const settings = [build.fingerprint, this.#spec.name, target, JSON.stringify(options)];
    return { ...place, scope: hashTexts([...settings, ...[...templates].flat()]), isKept: cacheUse === "keep" };
  }

  /** What is known of the parts of the document, whatever the targets. */
  findMemo(): MemoPlace | undefined {
    const { build, cacheUse } = this.#context;
    const stem = this.#findSpecStem();
    if (stem === undefined) return undefined;
    const scope = hashTexts([build.fingerprint, JSON.stringify(this.#spec.model)]);
    return { file: `${stem}.memo`, scope, isKept: cacheUse === "keep" };
  }

  /** The file of what earlier runs have planned; `undefined` where nothing is kept. */
  findPlans(): string | undefined {
    const stem = this.#findSpecStem();
    return stem === undefined ? undefined : `${stem}.plans`;
  }

  /** What is found in a document is kept by its name, and a name with a secret in it is not kept. */
  #findSpecStem(): string | undefined {
    const { name, source } = this.#spec;
    return publicName(source) === source ? this.#findStem(resolve(this.#outPath, name)) : undefined;
  }

  #locate(target: string): Pick<FragmentCache, "file" | "memo" | "folder"> | undefined {
    const folder = resolve(this.#outPath, this.#spec.name, target);
    const stem = this.#findStem(folder);
    return stem === undefined ? undefined : { folder, file: `${stem}.fragments`, memo: `${stem}.memo` };
  }

  /** What the files begin with that are kept of a folder of the output; none where nothing is kept. */
  #findStem(folder: string): string | undefined {
    const { cacheFolder, cacheUse } = this.#context;
    return cacheFolder === undefined || cacheUse === "none" ? undefined : resolve(cacheFolder, hashTexts([folder]));
  }
}
