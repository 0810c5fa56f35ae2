import { decodeText } from "../plan/content.ts";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DEFAULT_HIDDEN } from "../config/config.ts";
import { SOURCES } from "./case-folders.ts";
import { loadTarget, readTemplates } from "../plan/discover-targets.ts";
import { runPipeline } from "../pipeline.ts";
import type { SpecResult } from "../plan/spec-job.ts";

const FOLDER = new URL("../../../shared/specs/", import.meta.url);

/** The real documents of GenAuth's API, which are not part of this repository. */
export const REAL_DOCUMENTS: readonly { readonly name: string; readonly operations: number }[] = existsSync(FOLDER)
  ? [
      { name: "authing-management", operations: 414 },
      { name: "authing-authentication", operations: 86 },
    ]
  : [];

/** For a runner's output: which tests did not run, and why. */
export const SKIPPED = REAL_DOCUMENTS.length === 0 ? "skipped: the real documents are not here" : undefined;

const results = new Map<string, Promise<SpecResult>>();

/** Runs the whole pipeline over a real document, once for all tests. */
export function generateReal(name: string): Promise<SpecResult> {
  const result = results.get(name) ?? runReal(name);
  results.set(name, result);
  return result;
}

async function runReal(name: string): Promise<SpecResult> {
  const targets = await Promise.all(
    ["typescript", "reference"].map(async (target) => ({
      target: await loadTarget(SOURCES, target),
      templates: readTemplates(SOURCES, target),
      options: {},
    })),
  );
  const read = (file: string): Promise<Uint8Array> =>
    Promise.resolve(readFileSync(fileURLToPath(new URL(file, FOLDER))));
  const job = { spec: name, source: `${name}.json`, model: { hidden: DEFAULT_HIDDEN }, targets };
  const { value, diagnostics } = await runPipeline(job, read);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

/** The texts of a target's files, by path. */
export function filesOf({ targets }: SpecResult, name: string): ReadonlyMap<string, string> {
  const files = targets.find(({ target }) => target === name)?.files ?? [];
  return new Map(files.map(({ path, bytes }) => [path, decodeText(bytes)]));
}
