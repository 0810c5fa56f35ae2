import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { invariant } from "../diagnostics/invariant.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { normalizeText } from "../plan/content.ts";
import { isOutputPath } from "../plan/output-path.ts";
import type { FolderInputs, RecordedSpec } from "../plan/plan.ts";
import { hasConflictMarkers } from "./conflict-markers.ts";

/** The name of the lock in the output's folder. */
export const LOCK_FILE = "specloom.lock";

/**
 * The state of the output after the last run, with hashes of its inputs. It explains differences and records which
 * files are ours. It never proves that a file is correct, as anyone can edit the file and its line.
 */
export interface Lock {
  /** Specs that are not in the configuration. After a merge, a name may have two sources. */
  readonly specs: readonly RecordedSpec[];
  /** The version of specloom that wrote each folder. After a merge, there may be several. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
  /** Records by path. A file has several after a merge, and while a run writes. */
  readonly files: ReadonlyMap<string, readonly FileRecord[]>;
  /** Whether a run was interrupted while it wrote. */
  readonly isOpen: boolean;
}

/** A file that a run wrote, with short hashes of its inputs. */
export interface FileRecord extends Pick<FolderInputs, "options" | "templates"> {
  /** See `hashContent`. */
  readonly hash: string;
  /** The hash of its part of the model. */
  readonly part: string;
}

/** The lock on disk. */
export interface LockFile {
  readonly lock: Lock;
  /** With normalized line endings. Absent: there is no lock. */
  readonly text?: string;
  /** Whether it contains git's conflict markers. */
  readonly hasConflict: boolean;
}

export const EMPTY_LOCK: Lock = { specs: [], versions: new Map(), files: new Map(), isOpen: false };
export const NO_LOCK: LockFile = { lock: EMPTY_LOCK, hasConflict: false };

const VERSION = 2;
const HEADER = `# specloom lock ${VERSION}. Made by specloom; commit it.`;
const HEADER_VERSION = /^# specloom lock ([0-9]+)\b/m;
const HASH = /^[0-9a-f]{32}$/;
const SHORT_HASH = /^[\w-]{1,12}$/;

/** The depth of a spec's folder, a target's folder, and the least depth of a file. */
const SPEC_DEPTH = 1;
const FOLDER_DEPTH = 2;
const FILE_DEPTH = 3;

/**
 * Parses a lock. After a merge, lines may be repeated and out of order, with or without conflict markers. Malformed
 * lines are ignored. A lock of an older version counts as empty; a newer one is an error.
 */
export function parseLock(bytes: string, file: string): Outcome<LockFile> {
  const text = normalizeText(bytes);
  const version = Number(HEADER_VERSION.exec(text)?.[1] ?? 0);
  if (version > VERSION) {
    return { diagnostics: [createDiagnostic("unsupported-lock", { file, version: String(version) }, { file })] };
  }
  const lock: Reading = { specs: [], versions: new Map(), files: new Map(), isOpen: false };
  if (version === VERSION) for (const line of new Set(text.split("\n"))) readLine(line, lock);
  return { value: { lock, text, hasConflict: hasConflictMarkers(text) }, diagnostics: [] };
}

interface Reading {
  readonly specs: RecordedSpec[];
  readonly versions: Map<string, string[]>;
  readonly files: Map<string, FileRecord[]>;
  isOpen: boolean;
}

function readLine(line: string, reading: Reading): void {
  const [word, first = "", ...rest] = line.split("\t");
  if (word === "open") reading.isOpen = true;
  // The lock decides which files may be removed, and anyone may have edited it.
  if (!isOutputPath(first)) return;
  const depth = first.split("/").length;
  if (word === "spec" && depth === SPEC_DEPTH) readSpec(first, rest, reading);
  else if (word === "folder" && depth === FOLDER_DEPTH) addTo(reading.versions, first, rest.slice(0, 1));
  else if (word === "file" && depth >= FILE_DEPTH) readFile(first, rest, reading);
}

function readSpec(name: string, fields: readonly string[], { specs }: Reading): void {
  const [source = "", ...settings] = fields.map(unescapeName);
  if (source !== "") specs.push({ name, source, settings: Object.fromEntries(settings.map(splitSetting)) });
}

function readFile(path: string, fields: readonly string[], { files }: Reading): void {
  const [hash = "", part = "", options = "", templates = ""] = fields;
  const isRecord = HASH.test(hash) && [part, options, templates].every((short) => SHORT_HASH.test(short));
  if (isRecord) addTo(files, path, [{ hash, part, options, templates }]);
}

function addTo<T>(map: Map<string, T[]>, key: string, items: readonly T[]): void {
  map.set(key, [...(map.get(key) ?? []), ...items]);
}

/**
 * Prints a lock with a line for each spec, folder and file. The lines are sorted, so that branches merge line by line.
 */
export function printLock({ specs, versions, files, isOpen }: Lock): string {
  const fileLines = Array.from(files, ([path, records]) => records.map((record) => printFile(path, record)));
  const folderLines = Array.from(versions, ([folder, all]) => all.map((version) => `folder\t${folder}\t${version}`));
  return [
    HEADER,
    ...(isOpen ? ["open\tA run was interrupted: run it again."] : []),
    ...specs.map(printSpec).sort(),
    ...folderLines.flat().sort(),
    ...fileLines.flat().sort(),
    "",
  ].join("\n");
}

function printFile(path: string, { hash, part, options, templates }: FileRecord): string {
  invariant(isOutputPath(path), `${JSON.stringify(path)} cannot be a line of the lock`);
  return ["file", path, hash, part, options, templates].join("\t");
}

/** The path in a file's line; `undefined` for other lines. */
export function pathOfLine(line: string): string | undefined {
  const [word, path] = line.split("\t", 2);
  return word === "file" ? path : undefined;
}

/** A file's line without the hashes of its inputs. Other lines are returned unchanged. */
export function removeInputs(line: string): string {
  return pathOfLine(line) === undefined ? line : line.split("\t", 3).join("\t");
}

function printSpec({ name, source, settings }: RecordedSpec): string {
  const pairs = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  return ["spec", name, ...[source, ...pairs.sort()].map(escapeName)].join("\t");
}

function splitSetting(pair: string): [key: string, value: string] {
  const mark = pair.indexOf("=");
  return mark === -1 ? [pair, ""] : [pair.slice(0, mark), pair.slice(mark + 1)];
}

/** The folders that earlier runs wrote, as in `Plan.folders`. */
export function listRecordedFolders({ files, versions }: Pick<Lock, "files" | "versions">): string[] {
  const folders = new Set(versions.keys());
  for (const path of files.keys()) folders.add(folderOf(path));
  return [...folders].sort();
}

/** Reduces a lock to some of its folders. */
export function selectFolders(lock: Lock, isSelected: (folder: string) => boolean): Lock {
  return {
    ...lock,
    versions: new Map([...lock.versions].filter(([folder]) => isSelected(folder))),
    files: new Map([...lock.files].filter(([path]) => isSelected(folderOf(path)))),
  };
}

/** The spec of a path or folder. */
export function specOf(path: string): string {
  return path.split("/", 1).join("");
}

/** The target of a path or folder. */
export function targetOf(path: string): string {
  return path.split("/", 2)[1] ?? "";
}

/** The folder of a path, `<spec>/<target>`. */
export function folderOf(path: string): string {
  return path.split("/", 2).join("/");
}

/** Escapes a user's name: a file system may allow tabs and line feeds in it. */
function escapeName(name: string): string {
  return name.replace(
    /[%\u0000-\u001f\u007f]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

function unescapeName(name: string): string {
  return name.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
