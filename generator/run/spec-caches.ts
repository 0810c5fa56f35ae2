import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { DocumentParts } from "../document/normalizing/document-parts.ts";
import { publicName } from "../document/fetching/public-name.ts";
import type { KeyedCache } from "../incremental/cache.ts";
import { DocumentCache } from "../incremental/document-cache.ts";
import { hashTexts } from "../incremental/hash-texts.ts";
import { ResultFile, type ResultPlace } from "../incremental/result-file.ts";
import type { TargetRun } from "../plan/plan-targets.ts";
import type { Target, Templates } from "../plan/target.ts";
import type { RunContext } from "./run-context.ts";
import type { CacheUse } from "./run-request.ts";
import type { SelectedSpec } from "./selecting/select-specs.ts";

export interface CacheContext extends Pick<RunContext, "build" | "cacheFolder"> {
  readonly cacheUse: CacheUse;
}

/** The files with cached results of a spec: one for its document, one for its plans, two for each target. */
export class SpecCaches {
  readonly #spec: SelectedSpec;
  readonly #outPath: string;
  readonly #context: CacheContext;

  constructor(spec: SelectedSpec, outPath: string, context: CacheContext) {
    this.#spec = spec;
    this.#outPath = outPath;
    this.#context = context;
  }

  /** Opens the results that depend on the document and on no target. */
  openDocument(parts: DocumentParts): KeyedCache {
    return new DocumentCache(parts, this.#place("document", []));
  }

  /** Opens the results that depend on a target's templates and on no document. */
  openTemplates({ name }: Target, templates: Templates): KeyedCache {
    return new DocumentCache(new Map(), this.#place(`templates ${name}`, [...templates].flat()));
  }

  /** Opens the plans of earlier runs. */
  openPlans(): ResultFile {
    const place = this.#place("plans", []);
    // A plan's key has all of its inputs, so plans with other settings can be kept.
    return new ResultFile(place && { ...place, scope: "plans" });
  }

  /** The place of a target's results; `undefined`: nothing is stored. */
  placeTarget({ target, options, templates }: Pick<TargetRun, "target" | "options" | "templates">) {
    return this.#place(`target ${target.name}`, [JSON.stringify(options), ...[...templates].flat()]);
  }

  /** Whether no result of a target is stored. */
  static isCold(place: ResultPlace | undefined): boolean {
    return place === undefined || !existsSync(place.file);
  }

  #place(what: string, settings: readonly string[]): ResultPlace | undefined {
    const { build, cacheFolder, cacheUse } = this.#context;
    const { name, source, model } = this.#spec;
    // Results contain the document's name. If that has a secret, they must not be stored.
    if (cacheFolder === undefined || cacheUse === "none" || publicName(source) !== source) return undefined;
    return {
      file: resolve(cacheFolder, hashTexts([resolve(this.#outPath, name), what])),
      scope: hashTexts([build.fingerprint, name, source, JSON.stringify(model), ...settings]),
      isKept: cacheUse === "keep",
    };
  }
}
