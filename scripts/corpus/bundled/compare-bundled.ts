/**
 * Generates from real documents of many files, and from what Redocly bundles of each, and compares all that comes out.
 * Redocly names schemas after their files where the author named them otherwise: the bundle's are renamed before its
 * files are compared, and differ in nothing else.
 *
 *   npm run compare-bundled [-- FILE…]
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { SOURCES } from "../../../generator/testing/case-folders.ts";
import { runPipeline } from "../../../generator/pipeline.ts";
import type { SpecResult } from "../../../generator/plan/spec-job.ts";
import { decodeText } from "../../../generator/plan/content.ts";
import { loadTarget, readTemplates } from "../../../generator/plan/discover-targets.ts";
import { bundle, DOCUMENTS, fetchDocuments } from "./fetch-documents.ts";
import { outlineModel, renameSchemas } from "./pair-schemas.ts";

type Read = (name: string) => Buffer;

const targets = await Promise.all(
  ["typescript", "reference"].map(async (name) => ({
    target: await loadTarget(SOURCES, name),
    templates: readTemplates(SOURCES, name),
    options: {},
  })),
);

/** As Redocly does: it writes integers that no double holds as the double that is next. */
function readRounded(name: string): Buffer {
  const text = readFileSync(name, "utf8");
  return Buffer.from(text.replace(/(?<=: )\d{17,}$/gm, (digits) => JSON.stringify(Number(digits))));
}

async function generate(source: string, read: Read = readRounded): Promise<SpecResult> {
  const job = { spec: "compared", source, model: { hidden: [] }, targets };
  const { value, diagnostics } = await runPipeline(job, (name) => Promise.resolve(read(name)));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

function listFiles({ targets: planned }: SpecResult): Map<string, string> {
  const files = planned.flatMap(({ target, files: each }) =>
    each.map(({ path, bytes }) => [`${target}/${path}`, decodeText(bytes)] as const),
  );
  return new Map(files);
}

async function compare(document: string): Promise<string[]> {
  const own = await generate(document);
  const bundled = bundle(document, basename(document).replace(/\W/g, "-"));
  const other = await generate(bundled);
  const [outline, expected] = [outlineModel(own.model), outlineModel(other.model)];
  const text = JSON.stringify(renameSchemas(JSON.parse(readFileSync(bundled, "utf8")), expected.keys, outline.keys));
  const files = listFiles(own);
  const others = listFiles(await generate(bundled, () => Buffer.from(text)));
  console.log(`  ${own.model.operations.length} operations, ${outline.keys.length} schemas, ${files.size} files`);
  const parts = outline.texts.filter((part, index) => part !== expected.texts[index]);
  const paths = [...new Set([...files.keys(), ...others.keys()])].filter(
    (path) => files.get(path) !== others.get(path),
  );
  const isShort = outline.texts.length !== expected.texts.length;
  return [
    ...(isShort ? [`${outline.texts.length} operations and schemas, not ${expected.texts.length}`] : []),
    ...parts.map((part) => `model: ${part.slice(0, 200)}`),
    ...paths,
  ];
}

const named = process.argv.slice(2);
fetchDocuments();
for (const document of named.length > 0 ? named : DOCUMENTS) {
  console.log(document);
  const differences = await compare(document);
  for (const difference of differences) console.log(`  ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
}
