/**
 * Proves the samples of documents: in every language they parse, and those in TypeScript compile with the generated SDK.
 * `npm run samples -- path/to/openapi.json …`; without paths, the real documents.
 */
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { REAL_DOCUMENTS } from "../../generator/testing/real-documents.fixture.ts";
import { loadSampleParser } from "../../generator/testing/samples/parse-samples.fixture.ts";
import {
  addSamples,
  LANGUAGES,
  listSamples,
  loadDocument,
} from "../../generator/testing/samples/real-samples.fixture.ts";
import { compileSdks } from "../../generator/testing/sdk/compile-sdk.fixture.ts";

const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : REAL_DOCUMENTS.map(({ name }) => fileURLToPath(new URL(`../../../shared/specs/${name}.json`, import.meta.url)));

const faults: string[] = [];
for (const file of files) {
  const name = basename(file, extname(file)).replaceAll(".", "-");
  const document = await loadDocument(name, file);
  for (const language of LANGUAGES) {
    const findErrors = await loadSampleParser(language);
    const samples = await listSamples(document, language, "generated");
    for (const [id, sample] of samples)
      faults.push(...findErrors(sample).map((error) => `${name} ${language} ${id}: ${error}`));
    console.log(`${name}: ${samples.size} samples in ${language}`);
  }
  const samples = await listSamples(document, "typescript", "generated");
  const ids = [...samples.keys()];
  const errors = compileSdks(new Map([[name, addSamples(document.sdk, name, samples.values())]]));
  faults.push(...errors.map((error) => `${ids[Number(/samples\/(\d+)\.ts/.exec(error)?.[1])] ?? name}: ${error}`));
  console.log(`${name}: ${samples.size} samples compiled`);
}
for (const fault of faults) console.log(fault);
console.log(`${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
