/**
 * Compiles generated SDKs as strictly as TypeScript can, with the versions that users have: their sources with
 * `exactOptionalPropertyTypes` on and off, and their wire tests, whose arguments are values of the request types.
 *
 *   npm run compile-sdks [-- --of 50 --part 0 --bytes 2000000] [-- DOCUMENT…]
 *
 * Without a document: GenAuth's, those of GitHub, Stripe and Kubernetes, and each 50th of the corpus below that size.
 */
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { findDocument } from "../bench/documents.ts";
import { compileBatch } from "./compile-batch.ts";
import { CORPUS_FOLDER, fetchCorpus } from "../fetching/fetch-corpus.ts";
import { GENAUTH_DOCUMENTS } from "../genauth.ts";
import { listDocuments } from "../corpus/documents.ts";
import { toBatches } from "../corpus/to-batches.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    of: { type: "string", default: "50" },
    part: { type: "string", default: "0" },
    bytes: { type: "string", default: "2000000" },
  },
});

const NAMED = [
  "specs/management.openapi.yaml",
  ...GENAUTH_DOCUMENTS,
  ...["github", "stripe", "kubernetes"].map((name) => findDocument(name).file),
];

function listSample(): string[] {
  fetchCorpus();
  return listDocuments()
    .filter(({ bytes }) => bytes <= Number(values.bytes))
    .filter((_, index) => index % Number(values.of) === Number(values.part))
    .map(({ name }) => `${CORPUS_FOLDER}node_modules/${name}`);
}

const files = positionals.length > 0 ? positionals : [...NAMED, ...listSample()];
const documents = files.map((file) => ({ file, bytes: statSync(file).size }));
let [compiled, faults] = [0, 0];
for (const batch of toBatches(documents)) {
  const result = await compileBatch(batch.map(({ file }) => file));
  for (const line of [...result.refused, ...result.faults]) console.log(line);
  compiled += batch.length - result.refused.length;
  faults += result.faults.length;
  console.error(`${compiled} of ${documents.length}`);
}
console.log(`${compiled} SDKs, ${faults} errors`);
process.exitCode = faults === 0 && compiled > 0 ? 0 : 1;
