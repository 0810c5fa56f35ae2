import { posix } from "node:path";
import { parseJson } from "../config/parse-json.ts";
import { parseYaml } from "../config/parse-yaml.ts";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { describeSystemError, isSystemError } from "../diagnostics/system-error.ts";
import { toOutcome, type Outcome } from "../diagnostics/outcome.ts";
import { listReferencedFiles } from "./referenced-files.ts";
import type { ReadSource } from "./source-reader.ts";
import { isUrl } from "./reference.ts";
import type { SourceFile, SourceFormat, SpecDocument } from "./spec-document.ts";

/**
 * Reads a document, and every file that its references lead to. References stay below the folder of the root document,
 * or at the origin of its URL.
 */
export async function readDocument(name: string, read: ReadSource): Promise<Outcome<SpecDocument>> {
  const files = new Map<string, SourceFile>();
  const outside = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const wanted = new Map<string, Place>([[name, { file: name }]]);
  for (const [file, cause] of wanted) {
    if (!isBeside(name, file)) {
      outside.add(file);
      continue;
    }
    const source = await readSourceFile(file, cause, read);
    diagnostics.push(...source.diagnostics);
    if (source.value === undefined) continue;
    files.set(file, source.value);
    for (const found of listReferencedFiles(source.value)) {
      if (!wanted.has(found.file)) wanted.set(found.file, found.place);
    }
  }
  const root = files.get(name);
  return root === undefined ? { diagnostics } : toOutcome({ root, files, outside }, diagnostics);
}

async function readSourceFile(file: string, cause: Place, read: ReadSource): Promise<Outcome<SourceFile>> {
  let text: string;
  try {
    text = await read(file);
  } catch (error) {
    const code = isUrl(file) ? "unreachable-source" : "unreadable-file";
    return { diagnostics: [createDiagnostic(code, { file, reason: describeFailure(error) }, cause)] };
  }
  return parseSource(file, text);
}

/** JSON where the name or the first character says so, and YAML otherwise. */
export function detectFormat(name: string, text: string): SourceFormat {
  if (/\.json$/i.test(name)) return "json";
  return /^\s*\{/.test(text) && !/\.ya?ml$/i.test(name) ? "json" : "yaml";
}

function parseSource(name: string, text: string): Outcome<SourceFile> {
  const format = detectFormat(name, text);
  const parsed = format === "json" ? parseJson(text) : parseYaml(text);
  if ("error" in parsed) {
    const { message, offset } = parsed.error;
    const parameters = { format: format === "json" ? "JSON" : "YAML", reason: message };
    const place = { file: name, offset, text };
    return { diagnostics: [createDiagnostic("syntax-error", parameters, place)] };
  }
  return { value: { name, text, format, root: parsed.value }, diagnostics: [] };
}

function describeFailure(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (isSystemError(cause)) return describeSystemError(cause);
  return cause instanceof Error ? cause.message : String(cause);
}

function isBeside(root: string, file: string): boolean {
  if (isUrl(root)) return isUrl(file) && new URL(file).origin === new URL(root).origin;
  if (isUrl(file)) return false;
  const relative = posix.relative(posix.dirname(root), file);
  return !relative.startsWith("../") && !posix.isAbsolute(relative);
}
