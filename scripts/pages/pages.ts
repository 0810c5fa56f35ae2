/**
 * Looks at every page of documents, and counts what is wrong by kind: `npm run pages -- path/to/openapi.json …`; without
 * paths, the real documents that are there.
 *
 *   --languages python,curl    TypeScript alone by default
 *   --list 20                  how many faults of a kind are named
 */
import { basename, extname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { FAULT_KINDS, type PageFault } from "../../generator/targets/reference/faults/page-fault.fixture.ts";
import { lintDocument } from "./lint-document.ts";
import { isThere, REAL_DOCUMENTS, type LintedDocument } from "./real-documents.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { languages: { type: "string", default: "typescript" }, list: { type: "string", default: "5" } },
});
const languages = values.languages.split(",");

const given = positionals.map((path): LintedDocument => {
  return { name: basename(path, extname(path)).replaceAll(".", "-"), file: resolve(path) };
});

for (const document of given.length > 0 ? given : REAL_DOCUMENTS) {
  if (isThere(document)) await lint(document);
  else console.log(`${document.name}: skipped, as ${document.file} is not here`);
}

async function lint(document: LintedDocument): Promise<void> {
  const { pages, faults } = await lintDocument(document, languages);
  const sizes = [...pages.values()].map((text) => Buffer.byteLength(text)).sort((a, b) => a - b);
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
  const median = ((sizes[sizes.length >> 1] ?? 0) / 1000).toFixed(1);
  console.log(`${document.name}: ${pages.size} pages, ${megabytes.toFixed(1)} MB, median ${median} KB`);
  for (const kind of FAULT_KINDS)
    report(
      kind,
      faults.filter((fault) => fault.kind === kind),
    );
  const isHeavy = megabytes > (document.maxMegabytes ?? Infinity) * languages.length;
  if (isHeavy) console.log(`  more than ${document.maxMegabytes} MB in a language`);
  if (faults.length > 0 || isHeavy) process.exitCode = 1;
}

function report(kind: string, faults: readonly PageFault[]): void {
  console.log(`  ${String(faults.length).padStart(5)} ${kind}`);
  for (const { path, detail } of faults.slice(0, Number(values.list)))
    console.log(`        ${path}: ${detail.slice(0, 200)}`);
}
