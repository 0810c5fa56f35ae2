import { readFileSync } from "node:fs";
import { DEFAULT_HIDDEN } from "../../generator/config/config.ts";
import type { ApiModel, JsonObject } from "../../generator/model/model.ts";
import { runPipeline } from "../../generator/pipeline.ts";
import { decodeText } from "../../generator/plan/content.ts";
import { loadTarget, readTemplates } from "../../generator/plan/discover-targets.ts";
import { SOURCES } from "../../generator/testing/case-folders.ts";
import { configureGenAuth } from "../genauth.ts";

/** A generated SDK. */
export interface Sdk {
  readonly model: ApiModel;
  /** Texts by path, such as `src/index.ts`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Generates the SDK of a document in memory; throws what is said against a document that is refused. */
export async function generateSdk(name: string, document: string, options: JsonObject = {}): Promise<Sdk> {
  const target = {
    target: await loadTarget(SOURCES, "typescript"),
    templates: readTemplates(SOURCES, "typescript"),
    options,
  };
  const model = { hidden: DEFAULT_HIDDEN, ...configureGenAuth(document) };
  const job = { spec: name, source: document, model, targets: [target] };
  const { value, diagnostics } = await runPipeline(job, (file) => Promise.resolve(readFileSync(file)));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const files = value.targets.flatMap((result) => result.files);
  return { model: value.model, files: new Map(files.map(({ path, bytes }) => [path, decodeText(bytes)])) };
}
