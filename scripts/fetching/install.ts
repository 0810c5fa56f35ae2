import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

/** Installs packages into a folder of their own. `words` are packages, and what else npm is to know. */
export function install(folder: string, words: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}package.json`, '{ "private": true }\n');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", ...words], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
