import type { Outcome } from "../diagnostics/outcome.ts";
import { PlaceLocator } from "../document/locate.ts";
import type { ReadSource } from "../document/fetching/source-reader.ts";
import type { ModelOptions } from "../model/build-model.ts";
import type { OpenCache, TargetRun } from "../plan/plan-targets.ts";
import { runPipeline } from "../pipeline.ts";
import type { SpecResult } from "../plan/spec-job.ts";

/** For tests: the whole pipeline over texts instead of files. The first text is the root document. */
export interface InMemoryRun {
  readonly files: Readonly<Record<string, string>>;
  readonly model?: Partial<ModelOptions>;
  readonly targets?: readonly TargetRun[];
  readonly openCache?: OpenCache | undefined;
}

export function runInMemory({ files, model = {}, targets = [], openCache }: InMemoryRun): Promise<Outcome<SpecResult>> {
  const [source = ""] = Object.keys(files);
  return runPipeline({ spec: "test", source, model: { hidden: [], ...model }, targets, openCache }, readerOf(files));
}

/** What is found in one document, each as `severity code file:line:column`. */
export async function diagnose(files: Readonly<Record<string, string>>): Promise<string[]> {
  const locator = new PlaceLocator(readerOf(files));
  const { diagnostics } = await runInMemory({ files });
  return Promise.all(
    diagnostics.map(async ({ severity, code, place }) => {
      const { file, position } = place ? await locator.locate(place) : { file: "", position: undefined };
      return `${severity} ${code} ${file}${position ? `:${position.line}:${position.column}` : ""}`;
    }),
  );
}

function readerOf(files: Readonly<Record<string, string>>): ReadSource {
  return (name) => {
    const text = Object.hasOwn(files, name) ? files[name] : undefined;
    return text === undefined ? Promise.reject(new Error("there is no such file")) : Promise.resolve(Buffer.from(text));
  };
}
