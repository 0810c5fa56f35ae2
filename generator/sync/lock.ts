import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { invariant } from "../diagnostics/invariant.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { isOutputPath } from "../plan/output-path.ts";
import type { InputHash, InputKind, RecordedSpec } from "../plan/plan.ts";

/** What the output was when we last wrote it, and what it was made from. */
export interface Lock {
  /** The specs that no configuration knows. */
  readonly specs: readonly RecordedSpec[];
  readonly inputs: readonly InputHash[];
  /**
   * The states that a run may have left a file in: its one hash, as a rule. They are more while a run writes, so that
   * one that is killed leaves no file that looks edited, and after a partial run, which brings its folder into no
   * recorded state as a whole.
   */
  readonly files: ReadonlyMap<string, readonly FileState[]>;
}

/** A hash, or `ABSENT`. */
export type FileState = string;

export const ABSENT: FileState = "absent";

export const EMPTY_LOCK: Lock = { specs: [], inputs: [], files: new Map() };

const HEADER = "# specloom lock 1. Made by specloom; commit it.";
const VERSION = /^# specloom lock ([0-9]+)\b/;
const STATE = /^(?:[0-9a-f]{32}|absent)$/;
const KINDS: ReadonlySet<string> = new Set<InputKind>(["document", "config", "options", "template", "generator"]);

/** Depths of paths below the output's folder: those of a spec's folder, of a target's, and the least of a file's. */
const SPEC_DEPTH = 1;
const FOLDER_DEPTH = 2;
const FILE_DEPTH = 3;

/** Reads a lock. Lines may come in any order and twice, as a merge may leave them. */
export function parseLock(text: string, file: string): Outcome<Lock> {
  const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const place = { file };
  if (/^(?:<{7}|>{7}|={7}|\|{7})/m.test(text))
    return { diagnostics: [createDiagnostic("lock-conflict", place, place)] };
  const version = VERSION.exec(header)?.[1];
  if (version !== undefined && version !== "1") {
    return { diagnostics: [createDiagnostic("unsupported-lock", { file, version }, place)] };
  }
  const reading: Reading = { specs: [], inputs: [], files: new Map() };
  const isRead = version !== undefined && [...new Set(lines)].every((line) => line === "" || readLine(line, reading));
  if (!isRead) return { diagnostics: [createDiagnostic("malformed-lock", { file }, place)] };
  // Two branches recorded one name for different sources: which one is meant is for people to say.
  const isUnclear = new Set(reading.specs.map(({ name }) => name)).size < reading.specs.length;
  return isUnclear
    ? { diagnostics: [createDiagnostic("lock-conflict", place, place)] }
    : { value: reading, diagnostics: [] };
}

interface Reading {
  readonly specs: RecordedSpec[];
  readonly inputs: InputHash[];
  readonly files: Map<string, readonly FileState[]>;
}

function readLine(line: string, { specs, inputs, files }: Reading): boolean {
  const [word, first = "", ...rest] = line.split("\t");
  // The lock says what may be removed, and anyone may have written it.
  if (!isOutputPath(first)) return false;
  const depth = first.split("/").length;
  if (word === "spec") {
    const [source = "", ...settings] = rest.map(unescapeName);
    specs.push({ name: first, source, settings: Object.fromEntries(settings.map(splitSetting)) });
    return depth === SPEC_DEPTH && source !== "";
  }
  if (word === "file") {
    if (depth < FILE_DEPTH || rest.length === 0 || !rest.every((state) => STATE.test(state))) return false;
    files.set(first, [...new Set([...(files.get(first) ?? []), ...rest])]);
    return true;
  }
  const [kind = "", name = "", hash] = rest;
  if (word !== "input" || depth !== FOLDER_DEPTH || !isInputKind(kind) || hash === undefined || rest.length > 3)
    return false;
  inputs.push({ folder: first, kind, name: unescapeName(name), hash });
  return true;
}

function isInputKind(word: string): word is InputKind {
  return KINDS.has(word);
}

/** Prints a lock: one line for each spec, file and input, sorted, so that two branches merge line by line. */
export function printLock({ specs, inputs, files }: Lock): string {
  const lines = inputs.map(printInput);
  for (const [path, states] of files) {
    invariant(isOutputPath(path), `${JSON.stringify(path)} cannot be a line of the lock`);
    lines.push(["file", path, ...states].join("\t"));
  }
  return [HEADER, ...specs.map(printSpec).sort(), ...[...new Set(lines)].sort(), ""].join("\n");
}

function printSpec({ name, source, settings }: RecordedSpec): string {
  const pairs = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  return ["spec", name, ...[source, ...pairs.sort()].map(escapeName)].join("\t");
}

function splitSetting(pair: string): [key: string, value: string] {
  const mark = pair.indexOf("=");
  return mark === -1 ? [pair, ""] : [pair.slice(0, mark), pair.slice(mark + 1)];
}

/** An input as its line in the lock. */
export function printInput({ folder, kind, name, hash }: InputHash): string {
  return ["input", folder, kind, escapeName(name), hash].join("\t");
}

/** The folders that earlier runs have written, as `Plan.folders`. */
export function listRecordedFolders({ files, inputs }: Lock): string[] {
  const folders = new Set(inputs.map(({ folder }) => folder));
  for (const path of files.keys()) folders.add(folderOf(path));
  return [...folders].sort();
}

/** The folder of a path, `<spec>/<target>`. */
export function folderOf(path: string): string {
  return path.split("/", 2).join("/");
}

/** Names come from the user, who may use whatever a file system allows. */
function escapeName(name: string): string {
  return name.replace(
    /[%\u0000-\u001f\u007f]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

function unescapeName(name: string): string {
  return name.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
