import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The most that an installation may be. */
const MAX_BYTES = 15e6;
const MAX_PACKAGES = 3;

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Builds and packs the package into a folder, and gives the file. */
export function packPackage(folder: string): string {
  npm(["pack", "--pack-destination", folder], ROOT);
  const [name] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  if (name === undefined) throw new Error("npm packed nothing.");
  return join(folder, name);
}

/** Installs a packed package into a new project. */
export function installPackage(tarball: string, project: string): string {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  npm(["install", "--no-audit", "--no-fund", tarball], project);
  return project;
}

/** What is too much of it, or missing. */
export function measureInstallation(project: string): string[] {
  const installed = join(project, "node_modules");
  const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as { packages: object };
  const packages = Object.keys(lock.packages).length - 1;
  console.log(`${(bytes / 1e6).toFixed(1)} MB, ${packages} package${packages === 1 ? "" : "s"}`);
  const needed = [
    "LICENSE",
    "README.md",
    "dist/THIRD-PARTY-LICENSES.txt",
    "dist/config.schema.json",
    "dist/index.d.ts",
  ];
  const present = new Set(files.map(({ parentPath, name }) => join(parentPath, name)));
  return [
    ...(bytes > MAX_BYTES ? [`${bytes} bytes are installed, more than ${MAX_BYTES}`] : []),
    ...(packages > MAX_PACKAGES ? [`${packages} packages are installed, more than ${MAX_PACKAGES}`] : []),
    ...needed.filter((file) => !present.has(join(installed, "specloom", file))).map((file) => `${file} is missing`),
    ...[...present].filter((file) => /\.(?:test|fixture)\.[cm]?[jt]s$/.test(file)).map((file) => `${file} is a test`),
  ];
}

function npm(words: readonly string[], cwd: string): void {
  execFileSync("npm", words, { cwd, stdio: ["ignore", "ignore", "pipe"], shell: process.platform === "win32" });
}
