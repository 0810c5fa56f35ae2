import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, posix, resolve } from "node:path";
import { suggest } from "../../diagnostics/suggest.ts";
import type { RecordedSpec } from "../../plan/plan.ts";
import { fromLockPath, isFile } from "./lock-path.ts";

interface Surroundings {
  readonly cwd: string;
  /** The output's folder, absolute. */
  readonly outPath: string;
}

/** Whether the document of a recorded spec no longer exists. */
export function isLost({ source }: RecordedSpec, { cwd, outPath }: Surroundings): boolean {
  return isFile(source) && !existsSync(resolve(cwd, fromLockPath(source, cwd, outPath)));
}

/** Suggests a file with a similar name in the same folder. */
export function suggestSource(source: string, cwd: string): string | undefined {
  const folder = dirname(source);
  try {
    const names = readdirSync(resolve(cwd, folder)).filter((name) => /\.(?:json|ya?ml)$/i.test(name));
    const name = names.length === 1 ? names[0] : suggest(basename(source), names);
    return name === undefined ? undefined : posix.join(folder, name);
  } catch {
    return undefined;
  }
}
