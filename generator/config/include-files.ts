import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { toOutcome, type Outcome } from "../diagnostics/outcome.ts";
import { joinPointer } from "../syntax/json-pointer.ts";
import type { IncludedFile } from "./included-file.ts";
import { readConfig } from "./read-config.ts";

/** A configuration with its included files. */
export interface CompleteConfig {
  readonly value: unknown;
  readonly files: readonly IncludedFile[];
}

/** The configuration's own file, relative to `cwd`. */
export interface ConfigFileName {
  readonly cwd: string;
  readonly file: string;
}

/** Replaces each `{ "$file": path }` by the content of that file. Paths are relative to the configuration's file. */
export async function includeFiles(value: unknown, from: ConfigFileName): Promise<Outcome<CompleteConfig>> {
  const files: IncludedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const include = async (part: unknown, pointer: string): Promise<unknown> => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    const path = pathOf(part);
    if (path === undefined) {
      const entries = Object.entries(part).map(async ([key, member]: [string, unknown]) => {
        return [key, await include(member, joinPointer(pointer, key))] as const;
      });
      return Object.fromEntries(await Promise.all(entries));
    }
    const name = join(dirname(from.file), path).replaceAll("\\", "/");
    files.push({ pointer, file: name });
    const read = await readConfig({ path: resolve(from.cwd, name), name });
    diagnostics.push(...read.diagnostics);
    return read.value;
  };
  const complete = await include(value, "");
  return toOutcome({ value: complete, files }, diagnostics);
}

function pathOf(part: object): string | undefined {
  const [[key, path] = [], ...others] = Object.entries(part) as [string, unknown][];
  return key === "$file" && typeof path === "string" && others.length === 0 ? path : undefined;
}
