import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Installs packages that prove something and are no part of the project, unless they are there: into an ignored folder.
 * `packages` are names, or names with versions such as `vitepress@1.6.4`.
 */
export function fetchPackages(name: string, packages: readonly string[]): string {
  const folder = fileURLToPath(new URL(`../.bench/${name}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  if (!packages.every((each) => isInstalled(each, folder))) {
    writeFileSync(`${folder}package.json`, '{ "private": true }\n');
    execFileSync("npm", ["install", "--no-audit", "--no-fund", ...packages], {
      cwd: folder,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
  }
  return folder;
}

function isInstalled(wanted: string, folder: string): boolean {
  const [, name = "", version] = /^(.+?)(?:@([^@/]+))?$/.exec(wanted) ?? [];
  const manifest = `${folder}node_modules/${name}/package.json`;
  if (!existsSync(manifest)) return false;
  return (
    version === undefined || (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version === version
  );
}
