/**
 * Generates SDKs and pages from some 2,600 real documents, compiles the SDKs and looks at the pages, and counts what is
 * wrong, by cause. The documents come from npm. A run that is stopped goes on where it was.
 *
 *   npm run corpus [-- --of 30 --part 0]      each 30th document, beginning with the first
 *   npm run corpus -- --again tsc             those again that had a fault whose cause has this in it
 *   npm run corpus -- --only stripe           those whose name has this in it
 *   npm run corpus -- --report                the table of what is known
 *   npm run corpus -- --fetch                 the documents alone
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { listDocuments, type CorpusDocument } from "./documents.ts";
import { Results } from "./results.ts";
import { runBatch } from "./run-batch.ts";
import { tabulate } from "./tabulate.ts";
import { toBatches } from "./to-batches.ts";
import { fetchCorpus } from "../fetching/fetch-corpus.ts";

const { values } = parseArgs({
  options: {
    of: { type: "string", default: "1" },
    part: { type: "string", default: "0" },
    only: { type: "string", default: "" },
    again: { type: "string" },
    pages: { type: "string", default: "12" },
    formatted: { type: "string", default: "1" },
    seconds: { type: "string", default: "60" },
    results: { type: "string", default: fileURLToPath(new URL("../../.corpus-results", import.meta.url)) },
    report: { type: "boolean", default: false },
    fetch: { type: "boolean", default: false },
  },
});

function isWanted({ name }: CorpusDocument, index: number): boolean {
  if (index % Number(values.of) !== Number(values.part) || !name.includes(values.only)) return false;
  const known = results.get(name);
  if (values.again === undefined) return known === undefined;
  return known?.faults.some(({ cause }) => cause.includes(values.again ?? "")) ?? false;
}

if (!values.report) fetchCorpus();
const results = new Results(values.results);
const wanted = values.report || values.fetch ? [] : listDocuments().filter(isWanted);
let done = 0;
for (const batch of toBatches(wanted)) {
  const limits = { pages: Number(values.pages), formatted: Number(values.formatted), seconds: Number(values.seconds) };
  for (const result of await runBatch(batch, limits)) {
    results.add(result);
    for (const { cause, detail } of result.faults) console.log(`${result.document}\n    ${cause}\n        ${detail}`);
  }
  done += batch.length;
  console.error(`${done} of ${wanted.length}`);
}
if (!values.fetch) console.log(tabulate(results.list()));
