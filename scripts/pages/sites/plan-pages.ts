import { Buffer } from "node:buffer";
import { load } from "js-yaml";
import type { ModelOptions } from "../../../generator/model/build-model.ts";
import type { JsonObject } from "../../../generator/model/model.ts";
import { runPipeline } from "../../../generator/pipeline.ts";
import { decodeText } from "../../../generator/plan/content.ts";
import { readTemplates } from "../../../generator/plan/discover-targets.ts";
import { target } from "../../../generator/targets/reference/target.ts";
import { SOURCES } from "../../../generator/testing/case-folders.ts";

const templates = readTemplates(SOURCES, "reference");

export interface SitePlan {
  /** Those of the target `reference`. */
  readonly options: JsonObject;
  readonly model?: Partial<ModelOptions>;
}

/** All files of a document's site, by their paths. */
export async function planPages(text: string, { options, model = {} }: SitePlan): Promise<ReadonlyMap<string, string>> {
  const source = `openapi.${text.trimStart().startsWith("{") ? "json" : "yaml"}`;
  const { value, diagnostics } = await runPipeline(
    { spec: "site", source, model: { hidden: [], ...model }, targets: [{ target, options, templates }] },
    () => Promise.resolve(Buffer.from(text)),
  );
  if (value === undefined) throw new Error(`The document cannot be used: ${JSON.stringify(diagnostics[0])}`);
  return new Map(value.targets.flatMap(({ files }) => files).map(({ path, bytes }) => [path, decodeText(bytes)]));
}

/** A document, as JSON, with each `of`th of its paths. */
export function takePart(text: string, of: number): string {
  const document = (text.trimStart().startsWith("{") ? JSON.parse(text) : load(text)) as { paths?: object };
  const paths = Object.entries(document.paths ?? {}).filter((_, index) => index % of === 0);
  return JSON.stringify({ ...document, paths: Object.fromEntries(paths) });
}
