import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { suggestFile } from "../diagnostics/suggest-file.ts";
import { describeSystemError } from "../diagnostics/system-error.ts";
import { defineConfig } from "./config.ts";
import { parseJsonWithComments } from "../syntax/parse-json.ts";
import { parseYaml } from "../syntax/yaml/parse-yaml.ts";
import { describeParseFault } from "../syntax/parsed.ts";
import { ProgramError, runProgram } from "./run-program.ts";

/** A configuration file, by its absolute path and by its name for the user. */
export interface ConfigSource {
  readonly path: string;
  readonly name: string;
}

/** Reads a configuration file of any format. The value is not validated. */
export async function readConfig({ path, name }: ConfigSource): Promise<Outcome<unknown>> {
  let text: string;
  try {
    // Programs are read as well: the error of importing a missing file would not help a user.
    text = (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    const parameters = { file: name, reason: describeSystemError(error), suggestion: suggestFile(path) };
    return { diagnostics: [createDiagnostic("unreadable-file", parameters, { file: name })] };
  }
  switch (extname(path)) {
    case ".json":
      return parseConfig(text, name, "JSON");
    case ".yaml":
    case ".yml":
      return parseConfig(text, name, "YAML");
    case ".js":
    case ".mjs":
      return runConfig(name, () => import(pathToFileURL(path).href) as Promise<ConfigModule>);
    case ".ts":
    case ".mts":
      return runConfig(name, () => importTypeScript(path));
    default:
      return { diagnostics: [createDiagnostic("unknown-config-format", { file: name }, { file: name })] };
  }
}

function parseConfig(text: string, name: string, format: "JSON" | "YAML"): Outcome<unknown> {
  const parsed = format === "JSON" ? parseJsonWithComments(text) : parseYaml(text);
  if ("value" in parsed) return { value: parsed.value, diagnostics: [] };
  return { diagnostics: [describeParseFault(parsed.error, { file: name, text, format })] };
}

interface ConfigModule {
  readonly default?: unknown;
}

async function runConfig(name: string, load: () => Promise<ConfigModule>): Promise<Outcome<unknown>> {
  let module: ConfigModule;
  try {
    module = await runProgram(load);
  } catch (error) {
    // The user's program may throw anything.
    const reason = describeError(error);
    return { diagnostics: [createDiagnostic("config-failed", { file: name, reason }, { file: name })] };
  }
  if (module.default !== undefined) return { value: module.default, diagnostics: [] };
  return { diagnostics: [createDiagnostic("no-default-export", { file: name }, { file: name })] };
}

/**
 * The one door of jiti, as Node before 22.18 does not run TypeScript. Imports of `specloom` resolve to this
 * installation: `npx` does not install it where the program would find it.
 */
async function importTypeScript(path: string): Promise<ConfigModule> {
  const { createJiti } = await import("jiti/static");
  const virtualModules = { specloom: { defineConfig } };
  return createJiti(path, { fsCache: false, interopDefault: false, virtualModules }).import<ConfigModule>(path);
}

function describeError(error: unknown): string {
  if (error instanceof ProgramError) return error.message;
  return error instanceof Error ? `${error.name}: ${firstLine(error.message)}` : String(error);
}

function firstLine(text: string): string {
  return text.split("\n", 1).join("");
}
