import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Installs packages that prove something and are no part of the project, unless they are there: into an ignored folder. */
export function fetchPackages(name: string, packages: readonly string[]): string {
  const folder = fileURLToPath(new URL(`../.bench/${name}/`, import.meta.url));
  const manifest = (each: string): string => `${folder}node_modules/${each.replace(/(?<=.)@[^/]*$/, "")}/package.json`;
  if (!packages.every((each) => existsSync(manifest(each)))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{ "private": true }\n');
    execFileSync("npm", ["install", "--no-audit", "--no-fund", ...packages], {
      cwd: folder,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
  }
  return folder;
}
