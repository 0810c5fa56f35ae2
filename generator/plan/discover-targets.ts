import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { invariant } from "../diagnostics/invariant.ts";
import type { Target } from "./target.ts";

/** The targets and templates of the program, as sources or as built. */
export interface Installation {
  /** Has one folder for each target, with a module `target` in it. */
  readonly targets: URL;
  /** Has one folder for each target with texts or runtime code. */
  readonly templates: URL;
  /** The program of a worker that plans for a target. Absent: everything is planned in one thread. */
  readonly worker?: URL;
}

/** The names of all targets. Each folder is one. */
export async function listTargetNames({ targets }: Installation): Promise<string[]> {
  const entries = await readdir(targets, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Loads a target by its name from `listTargetNames`. */
export async function loadTarget(installation: Pick<Installation, "targets">, name: string): Promise<Target> {
  const target = await importTarget(await findTargetModule(installation, name));
  invariant(target?.name === name, `the module of the target ${name} does not export it`);
  return target;
}

async function findTargetModule({ targets }: Pick<Installation, "targets">, name: string): Promise<string> {
  const folder = join(fileURLToPath(targets), name);
  const file = (await readdir(folder)).find((entry) => /^target\.[jt]s$/.test(entry));
  invariant(file !== undefined, `the target ${name} has no module target`);
  return pathToFileURL(join(folder, file)).href;
}

async function importTarget(module: string): Promise<Target | undefined> {
  return ((await import(module)) as { target?: Target }).target;
}

/**
 * The texts of a target's templates by POSIX path, with normalized line endings; empty if it has no folder. Tests are
 * left out: the packed program has none, and its templates must have the same hash as the sources.
 */
export function readTemplates({ templates }: Installation, name: string): ReadonlyMap<string, string> {
  const folder = join(fileURLToPath(templates), name);
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((file) => {
      const path = file.slice(folder.length + 1).replaceAll("\\", "/");
      return [path, readFileSync(file, "utf8").replaceAll("\r\n", "\n")] as const;
    }),
  );
}
