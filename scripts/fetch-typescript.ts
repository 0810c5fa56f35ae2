import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The program of a version of TypeScript: this repository's own, or one from npm in an ignored folder. */
export function fetchTypeScript(version: string): string {
  if (version === ts.version) return fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
  const folder = fileURLToPath(new URL(`../.bench/typescript-${version}/`, import.meta.url));
  const program = `${folder}node_modules/typescript/bin/tsc`;
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{ "private": true }\n');
    const words = ["install", "--no-audit", "--no-fund", `typescript@${version}`];
    execFileSync("npm", words, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  }
  return program;
}
