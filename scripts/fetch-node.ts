import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The program of a version of Node, which comes from npm into an ignored folder; `current` is the one that runs this. */
export function fetchNode(version: string): string {
  if (version === "current") return process.execPath;
  const folder = fileURLToPath(new URL(`../.bench/node-${version}/`, import.meta.url));
  const program = `${folder}node_modules/node/bin/node${process.platform === "win32" ? ".exe" : ""}`;
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{ "private": true }\n');
    const words = ["install", "--no-audit", "--no-fund", `node@${version}`];
    execFileSync("npm", words, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  }
  return program;
}
