/** Documents of many files and the tool that bundles them: both come from npm, into an ignored folder. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../../.bench/bundled/", import.meta.url));
const PACKAGES = ["@mojaloop/api-snippets@17.10.2", "@redocly/cli@2.77.0"];
const SNIPPETS = `${FOLDER}node_modules/@mojaloop/api-snippets/fspiop/`;

/** Each of 140 to 210 files. */
export const DOCUMENTS = ["v1_0", "v1_1", "v2_0", "v2_0_ISO20022"].map(
  (version) => `${SNIPPETS}${version}/openapi3/openapi.yaml`,
);

/** Installs the packages, unless they are there. */
export function fetchDocuments(): void {
  if (existsSync(`${FOLDER}node_modules`)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}package.json`, '{ "private": true }\n');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...PACKAGES], {
    cwd: FOLDER,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

/** Bundles a document, and gives the one file's path. */
export function bundle(document: string, name: string): string {
  const output = `${FOLDER}${name}/openapi.json`;
  execFileSync(process.execPath, [`${FOLDER}node_modules/@redocly/cli/bin/cli.js`, "bundle", document, "-o", output], {
    stdio: "ignore",
  });
  return output;
}
