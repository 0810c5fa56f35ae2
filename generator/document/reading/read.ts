import { posix } from "node:path";
import { parseJson } from "../../syntax/parse-json.ts";
import { parseYaml } from "../../syntax/yaml/parse-yaml.ts";
import { describeParseFault, describeParseFlaw, type Parsed } from "../../syntax/parsed.ts";
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { suggestFile } from "../../diagnostics/suggest-file.ts";
import { describeSystemError, isSystemError } from "../../diagnostics/system-error.ts";
import { toOutcome, type Outcome } from "../../diagnostics/outcome.ts";
import { isInside, OutsideError } from "./boundary.ts";
import { decodeText, EncodingError } from "../../syntax/decode-text.ts";
import { indexFile, type SourceFormat } from "../references/file-index.ts";
import { publicName } from "../fetching/public-name.ts";
import { SourceFault } from "../fetching/source-fault.ts";
import type { ReadSource } from "../fetching/source-reader.ts";
import { refuseForeign } from "./refuse-foreign.ts";
import { normalizeName } from "../references/reference.ts";
import { addResources } from "../references/schema-resources.ts";
import type { ReferencedFile, SchemaResource, SourceFile, SpecDocument } from "../spec-document.ts";

export interface ReadOptions {
  /** Whether references may leave the folder of the root document, or the origin of its URL. */
  readonly allowsOutside: boolean;
}

/** Reads a document and all files that it refers to, including possible references in data. */
export async function readDocument(
  source: string,
  read: ReadSource,
  { allowsOutside }: ReadOptions = { allowsOutside: false },
): Promise<Outcome<SpecDocument>> {
  const name = normalizeName(source);
  const files = new Map<string, SourceFile>();
  const resources = new Map<string, SchemaResource>();
  const outside = new Set<string>();
  const unread = new Map<string, readonly Diagnostic[]>();
  const diagnostics: Diagnostic[] = [];
  const wanted = new Map<string, ReferencedFile>([[name, { file: name, place: { file: name }, isGuess: false }]]);
  for (const [file, reference] of wanted) {
    if (files.has(file) || resources.has(file)) continue;
    const isRefused = file !== name && !allowsOutside && !isInside(name, file);
    const found = isRefused ? "outside" : await readSourceFile(reference, read, { root: name, allowsOutside });
    if (found === "outside") {
      outside.add(file);
      continue;
    }
    if (found.endsRun) {
      diagnostics.push(...found.diagnostics);
      break;
    }
    if (found.value === undefined) {
      if (reference.isGuess) unread.set(file, found.diagnostics);
      else diagnostics.push(...found.diagnostics);
      continue;
    }
    diagnostics.push(...found.diagnostics);
    files.set(file, found.value);
    const { index } = found.value;
    addResources(resources, index);
    for (const other of index.files) queueFile(wanted, { ...other, isGuess: reference.isGuess || other.isGuess });
  }
  const root = files.get(name);
  return root === undefined ? { diagnostics } : toOutcome({ root, files, resources, outside, unread }, diagnostics);
}

/** Queues a file. If a guess turns out to be a reference, it is queued again. */
function queueFile(wanted: Map<string, ReferencedFile>, other: ReferencedFile): void {
  const known = wanted.get(other.file);
  if (known !== undefined && (other.isGuess || !known.isGuess)) return;
  wanted.delete(other.file);
  wanted.set(other.file, other);
}

interface Reading extends Outcome<SourceFile> {
  /** Whether a limit was reached, so that nothing else can be read. */
  readonly endsRun?: boolean;
}

/** The root document of a file. */
interface RootDocument extends ReadOptions {
  readonly root: string;
}

async function readSourceFile(
  { file, place }: ReferencedFile,
  read: ReadSource,
  { root, allowsOutside }: RootDocument,
): Promise<Reading | "outside"> {
  const isRoot = file === root;
  let text: string;
  try {
    text = decodeText(await read(file, isRoot || allowsOutside ? undefined : root));
  } catch (error) {
    if (error instanceof OutsideError) return "outside";
    if (error instanceof EncodingError) {
      const { text: readable, offset } = error;
      const foreign = isRoot ? refuseForeign({ file, text: readable }) : undefined;
      return { diagnostics: [foreign ?? createDiagnostic("unknown-encoding", {}, { file, text: readable, offset })] };
    }
    const shown = publicName(file);
    if (error instanceof SourceFault) return { diagnostics: [error.describe(shown, place)], endsRun: error.endsRun };
    const parameters = { file: shown, reason: describeFailure(error), suggestion: suggestSource(file, error) };
    return { diagnostics: [createDiagnostic("unreadable-file", parameters, place)] };
  }
  // The root document is parsed whatever its name.
  const isText = "pointer" in place && isTextName(file);
  const parsed = parseSource(file, text, isText ? "text" : detectFormat(file, text));
  const foreign = isRoot ? refuseForeign({ file, text, root: parsed.value }) : undefined;
  return foreign === undefined ? parsed : { diagnostics: [foreign] };
}

/** Whether a file's name is that of plain text, such as Markdown or a code sample. */
function isTextName(name: string): boolean {
  const path = URL.canParse(name) ? new URL(name).pathname : name;
  return /\.[a-z]\w*$/i.test(path) && !/\.(?:json\w*|ya?ml|oas\w*|openapi\w*|schema|swagger)$/i.test(path);
}

/** Detects JSON by the name or the first character. Anything else is YAML. */
export function detectFormat(name: string, text: string): Exclude<SourceFormat, "text"> {
  if (/\.json$/i.test(name)) return "json";
  return /^\s*\{/.test(text) && !/\.ya?ml$/i.test(name) ? "json" : "yaml";
}

function parseSource(name: string, text: string, format: SourceFormat): Outcome<SourceFile> {
  const parsed = parse(text, format);
  const parsedText = { file: name, text, format: format === "json" ? "JSON" : "YAML" } as const;
  if ("error" in parsed) return { diagnostics: [describeParseFault(parsed.error, parsedText)] };
  const index = indexFile({ name, text, format, tree: parsed.value });
  const flaws = parsed.flaws ?? [];
  return {
    value: { name, tree: parsed.value, index },
    diagnostics: flaws.map((flaw) => describeParseFlaw(flaw, parsedText)),
  };
}

function parse(text: string, format: SourceFormat): Parsed {
  if (format === "text") return { value: text.replace(/\r\n?/g, "\n") };
  return format === "json" ? parseJson(text) : parseYaml(text);
}

/** Suggests a file with a similar name in the same folder. */
function suggestSource(file: string, error: unknown): string | undefined {
  if (!isSystemError(error) || error.code !== "ENOENT" || error.path === undefined) return undefined;
  const name = suggestFile(error.path);
  return name && posix.join(posix.dirname(file), name);
}

function describeFailure(error: unknown): string {
  if (isSystemError(error)) return describeSystemError(error);
  return error instanceof Error ? error.message : String(error);
}
