import { readFileSync } from "node:fs";
import { DEFAULT_HIDDEN } from "../../config/config.ts";
import type { ApiModel, JsonObject } from "../../model/model.ts";
import { runPipeline } from "../../pipeline.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import type { NormalizedRoot } from "../../plan/target.ts";
import { NO_CACHE } from "../../incremental/cache.ts";
import { createContext } from "../../targets/reference/create-context.ts";
import { loadTemplates } from "../../targets/reference/print-template.ts";
import { readLabels } from "../../targets/reference/labels.ts";
import { buildSample } from "../../targets/reference/samples/build-sample.ts";
import { listLanguages } from "../../targets/reference/samples/read-languages.ts";
import { Cells } from "../../targets/reference/schemas/cells.ts";
import { SOURCES } from "../case-folders.ts";
import { filesOf } from "../real-documents.fixture.ts";

export const TEMPLATES = readTemplates(SOURCES, "reference");

/** The languages that come along. */
export const LANGUAGES = listLanguages(TEMPLATES);

/** A document with its SDK. */
export interface SampledDocument {
  readonly name: string;
  readonly model: ApiModel;
  readonly sdk: ReadonlyMap<string, string>;
}

/** Reads a document and generates its SDK, whose package is called as the document. */
export async function loadDocument(name: string, file: string): Promise<SampledDocument> {
  const sdk = {
    target: await loadTarget(SOURCES, "typescript"),
    templates: readTemplates(SOURCES, "typescript"),
    options: {},
  };
  const job = { spec: name, source: file, model: { hidden: DEFAULT_HIDDEN }, targets: [sdk] };
  const { value, diagnostics } = await runPipeline(job, (path) => Promise.resolve(readFileSync(path)));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return { name, model: value.model, sdk: filesOf(value, "typescript") };
}

/** The samples of all operations in a language, by their ids: those of the document, or those that are generated. */
export async function listSamples(
  { name, model }: SampledDocument,
  language: string,
  origin: "own" | "generated",
  options: JsonObject = {},
): Promise<ReadonlyMap<string, string>> {
  const input = {
    spec: name,
    model,
    options: { languages: [language], ...options },
    templates: TEMPLATES,
    cache: NO_CACHE,
    document: { components: { schemas: {} } } as NormalizedRoot,
  };
  const context = {
    ...createContext(input, await loadTemplates(TEMPLATES)),
    labels: readLabels(TEMPLATES, "en", { labels: {} }),
    view: "request" as const,
    cells: new Cells(),
  };
  const [profile] = context.languages;
  if (profile === undefined) throw new Error(`no language ${language}`);
  const entries = model.operations.flatMap((operation) => {
    const isOwn = operation.samples.some((sample) => profile.file.samples.includes(sample.language));
    if (origin === "own" && !isOwn) return [];
    const { text } = buildSample(origin === "own" ? operation : { ...operation, samples: [] }, profile, context);
    return [[operation.id, text] as const];
  });
  return new Map(entries);
}

/** An SDK with samples that import it, to be compiled together. */
export function addSamples(sdk: ReadonlyMap<string, string>, name: string, samples: Iterable<string>) {
  const files = Array.from(samples, (sample, index) => {
    return [`src/samples/${index}.ts`, sample.replace(`from "${name}";`, 'from "../index.js";')] as const;
  });
  return new Map([...sdk, ...files]);
}
