import { chmodSync, chownSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Somewhere the package is installed, and somebody who uses it there. */
export interface Environment {
  readonly name: string;
  /** Below that of all environments. */
  readonly folder: string;
  /** What the user's environment has beside `PATH`; by default a home in the project. */
  readonly hasHome: boolean;
  /** Takes from the user what the user shall not have. */
  readonly prepare?: (project: string) => void;
  /** The id of a user without rights, for a smoke test that is run by root. */
  readonly user?: number;
}

const isRoot = process.getuid?.() === 0;
const NOBODY = 12345;
const other = isRoot ? { user: NOBODY } : {};

export const ENVIRONMENTS: readonly Environment[] = [
  { name: "plain", folder: "plain", hasHome: true },
  { name: "letters", folder: "my project 文件夹", hasHome: true },
  { name: "read-only", folder: "read-only", hasHome: true, prepare: lockInstallation, ...other },
  { name: "no home", folder: "no-home", hasHome: false, prepare: giveAway, ...other },
];

function lockInstallation(project: string): void {
  giveAway(project);
  const installed = join(project, "node_modules");
  for (const entry of readdirSync(installed, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o555 : 0o444);
  }
  chmodSync(join(installed, "specloom/dist/specloom.js"), 0o555);
  chmodSync(installed, 0o555);
}

/** The project is the user's, though not what is installed in it. */
function giveAway(project: string): void {
  if (!isRoot) return;
  chownSync(project, NOBODY, NOBODY);
  for (const name of readdirSync(project)) if (name !== "node_modules") chownSync(join(project, name), NOBODY, NOBODY);
}
