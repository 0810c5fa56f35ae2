import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { invariant } from "../diagnostics/invariant.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { normalizeText } from "../plan/content.ts";
import { isOutputPath } from "../plan/output-path.ts";
import type { FolderInputs, RecordedSpec } from "../plan/plan.ts";
import { hasConflictMarkers } from "./conflict-markers.ts";

/** Its name, in the output's folder. */
export const LOCK_FILE = "specloom.lock";

/**
 * What the output was when we last wrote it, and what it was made from. It explains differences and says what is ours; it
 * never proves that a file is right, since an edit of a file can edit its line, too.
 */
export interface Lock {
  /** The specs that no configuration knows. After a merge, a name may have two sources. */
  readonly specs: readonly RecordedSpec[];
  /** By folder, the version of specloom that wrote it; after a merge perhaps several. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
  /** By path. A file has several records after a merge, and while a run writes. */
  readonly files: ReadonlyMap<string, readonly FileRecord[]>;
  /** Whether a run was interrupted while it wrote. */
  readonly isOpen: boolean;
}

/** A file as a run wrote it, and what it was made from: short hashes. */
export interface FileRecord extends Pick<FolderInputs, "options" | "templates"> {
  /** See `hashContent`. */
  readonly hash: string;
  /** Of its part of the model. */
  readonly part: string;
}

/** The lock as it is on the disk. */
export interface LockFile {
  readonly lock: Lock;
  /** Line endings normalized. Absent: there is no lock. */
  readonly text?: string;
  /** Whether git left the markers of a conflict in it. */
  readonly hasConflict: boolean;
}

export const EMPTY_LOCK: Lock = { specs: [], versions: new Map(), files: new Map(), isOpen: false };
export const NO_LOCK: LockFile = { lock: EMPTY_LOCK, hasConflict: false };

const VERSION = 2;
const HEADER = `# specloom lock ${VERSION}. Made by specloom; commit it.`;
const HEADER_VERSION = /^# specloom lock ([0-9]+)\b/m;
const HASH = /^[0-9a-f]{32}$/;
const SHORT_HASH = /^[\w-]{1,12}$/;

/** Depths of paths below the output's folder: those of a spec's folder, of a target's, and the least of a file's. */
const SPEC_DEPTH = 1;
const FOLDER_DEPTH = 2;
const FILE_DEPTH = 3;

/**
 * Reads a lock. Lines may come in any order and several times, as a merge leaves them, with or without its markers. A line
 * that we would not write says nothing. An older version knows nothing; a newer one is an error.
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
  // The lock says what may be removed, and anyone may have written it.
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

/** Prints a lock: a line for each spec, folder and file, sorted, so that two branches merge line by line. */
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

/** The path that a line of the lock is about; `undefined` of all but those of files. */
export function pathOfLine(line: string): string | undefined {
  const [word, path] = line.split("\t", 2);
  return word === "file" ? path : undefined;
}

/** A line of a file without what the file was made from; any other line as it is. */
export function withoutInputs(line: string): string {
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

/** The folders that earlier runs have written, as `Plan.folders`. */
export function listRecordedFolders({ files, versions }: Pick<Lock, "files" | "versions">): string[] {
  const folders = new Set(versions.keys());
  for (const path of files.keys()) folders.add(folderOf(path));
  return [...folders].sort();
}

/** A lock that knows of some of its folders alone. */
export function selectFolders(lock: Lock, isSelected: (folder: string) => boolean): Lock {
  return {
    ...lock,
    versions: new Map([...lock.versions].filter(([folder]) => isSelected(folder))),
    files: new Map([...lock.files].filter(([path]) => isSelected(folderOf(path)))),
  };
}

/** The spec that a path or a folder is of. */
export function specOf(path: string): string {
  return path.split("/", 1).join("");
}

/** The target that a path or a folder is of. */
export function targetOf(path: string): string {
  return path.split("/", 2)[1] ?? "";
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
