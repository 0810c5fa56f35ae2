import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { hasErrors, type Outcome } from "../diagnostics/outcome.ts";
import type { Config, ConfigFile, SpecConfig } from "./config.ts";
import schema from "./config.schema.json" with { type: "json" };
import { expandVariables, type Environment } from "./expand-variables.ts";
import { findConfig } from "./find.ts";
import { findFile } from "./find-file.ts";
import { includeFiles } from "./include-files.ts";
import { readConfig } from "./read-config.ts";
import { validateAgainstSchema } from "./validate-against-schema.ts";

/** Where to find the configuration. */
export interface ConfigSearch {
  readonly cwd: string;
  /** The file that the user named, relative to `cwd`. Absent: it is searched. */
  readonly file?: string;
  /** By default, that of the process. */
  readonly environment?: Environment;
}

const NO_CONFIG: Config = { specs: {}, targets: {} };

/** Finds, reads and validates the configuration. If there is none, every setting has its default. */
export async function loadConfig({ cwd, file, environment = process.env }: ConfigSearch): Promise<Outcome<Config>> {
  const found = file === undefined ? await findConfig(cwd) : { value: file, diagnostics: [] };
  if (hasErrors(found.diagnostics)) return { diagnostics: found.diagnostics };
  const name = found.value;
  if (name === undefined) return { value: NO_CONFIG, diagnostics: [] };

  const read = await readConfig({ path: resolve(cwd, name), name });
  if (hasErrors(read.diagnostics)) return { diagnostics: read.diagnostics };
  const complete = await includeFiles(read.value, { cwd, file: name });
  if (complete.value === undefined || hasErrors(complete.diagnostics)) return { diagnostics: complete.diagnostics };
  const { value, files } = complete.value;
  const diagnostics = await validateAgainstSchema({ value, schema, file: name, files, pointer: "" });
  if (diagnostics.length > 0) return { diagnostics };
  const config = toConfig(value as ConfigFile, { cwd, file: name, environment });
  return { value: { ...config, ...(files.length > 0 && { files }) }, diagnostics };
}

function toConfig(
  { specs, targets, out, timeout }: ConfigFile,
  { cwd, file, environment }: Required<ConfigSearch>,
): Config {
  const rebase = (path: string): string => rebasePath(path, cwd, file);
  const rebased = Object.entries(specs).map(([name, spec]): [string, SpecConfig] => {
    const source = expandVariables(spec.source, environment);
    const path = findFile(source, resolve(cwd, dirname(file)));
    return [name, { ...spec, source: path === undefined ? source : rebase(path) }];
  });
  return {
    file,
    specs: Object.fromEntries(rebased),
    targets: targets ?? {},
    ...(out !== undefined && { out: rebase(out) }),
    ...(timeout !== undefined && { timeout }),
  };
}

/** Converts a path relative to the file to one relative to the working folder, as shown in diagnostics. */
function rebasePath(path: string, cwd: string, file: string): string {
  if (isAbsolute(path)) return path;
  const rebased = relative(cwd, join(resolve(cwd, dirname(file)), path)) || ".";
  return sep === "/" ? rebased : rebased.replaceAll(sep, "/");
}
