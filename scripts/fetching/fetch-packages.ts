import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { install } from "./install.ts";

/**
 * Installs packages that prove something and are no part of the project, unless they are there: into an ignored folder.
 * `packages` are names, or names with versions such as `vitepress@1.6.4`.
 */
export function fetchPackages(name: string, packages: readonly string[]): string {
  const folder = fileURLToPath(new URL(`../../.bench/${name}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  if (!packages.every((each) => isInstalled(each, folder))) install(folder, packages);
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
