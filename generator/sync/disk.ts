/** Reads the output's folder. Synchronously, as reading small files is faster than a thread switch. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { describeSystemError, isSystemError } from "../diagnostics/system-error.ts";
import { hashContent } from "../plan/content.ts";
import type { PlanOutline } from "../plan/plan.ts";
import { ATTRIBUTES_FILE } from "./attributes.ts";
import { LOCK_FILE, NO_LOCK, parseLock, type LockFile } from "./lock.ts";

/** Files that other programs create in any folder, and that are not committed. */
const IGNORED = new Set(["node_modules", ".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Files that installing and building a package create. In other folders, pages may have these names. */
const IGNORED_IN_PACKAGE = new Set(["dist", "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock"]);

/** Folders that building a site creates next to its configuration. */
const IGNORED_IN_SITE: Readonly<Record<string, ReadonlySet<string>>> = {
  ".vitepress": new Set(["cache", "dist"]),
  ".vuepress": new Set([".cache", ".temp", "dist"]),
};

export interface DiskOutput {
  /** All files below the folders, sorted. Paths are relative to the output's folder. */
  readonly files: ReadonlyMap<string, DiskFile>;
  /** Symbolic links and other entries that are not regular files. They are never followed, read or removed. */
  readonly others: readonly string[];
  /** See `attributes.ts`. */
  readonly attributes?: Buffer;
}

export interface DiskFile {
  /** See `hashContent`. */
  readonly hash: string;
  readonly bytes: Buffer;
}

export interface DiskListing {
  readonly files: readonly string[];
  readonly others: readonly string[];
}

/** Reads all files below the folders of a plan. A missing folder counts as empty. */
export function readOutput(outDir: string, { folders }: Pick<PlanOutline, "folders">): Outcome<DiskOutput> {
  const files = new Map<string, DiskFile>();
  try {
    const listing = listOutput(outDir, folders);
    for (const path of listing.files) files.set(path, readDiskFile(join(outDir, path)));
    const attributes = readBytes(join(outDir, ATTRIBUTES_FILE));
    return { value: { files, others: listing.others, ...(attributes && { attributes }) }, diagnostics: [] };
  } catch (error) {
    const file = isSystemError(error) ? error.path : undefined;
    return { diagnostics: [toUnreadable(file ?? outDir, error)] };
  }
}

function readDiskFile(file: string): DiskFile {
  const bytes = readFileSync(file);
  return { hash: hashContent(bytes), bytes };
}

/** Reads the lock. A missing one counts as empty. */
export function readLock(outDir: string): Outcome<LockFile> {
  const file = join(outDir, LOCK_FILE);
  try {
    return parseLock(readFileSync(file, "utf8"), file);
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return { value: NO_LOCK, diagnostics: [] };
    return { diagnostics: [toUnreadable(file, error)] };
  }
}

/** Reads a regular file; `undefined` if there is none, or it cannot be read. */
export function readBytes(file: string): Buffer | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** Lists all entries below folders of the output, sorted. Throws system errors. */
function listOutput(outDir: string, folders: readonly string[]): DiskListing {
  const files: string[] = [];
  const others = new Set<string>();

  function visit(folder: string): void {
    const entries = readdirSync(join(outDir, folder), { withFileTypes: true });
    const isPackage = entries.some(({ name }) => name === "package.json");
    const builds = IGNORED_IN_SITE[basename(folder)];
    for (const entry of entries) {
      if (IGNORED.has(entry.name) || (isPackage && IGNORED_IN_PACKAGE.has(entry.name))) continue;
      if (builds?.has(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) files.push(path);
      else others.add(path);
    }
  }

  for (const folder of folders) {
    const link = findLink(outDir, folder);
    if (link !== undefined) others.add(link);
    else if (isFolder(join(outDir, folder))) visit(folder);
  }
  return { files: files.sort(), others: [...others].sort() };
}

/** The first symbolic link in a path below the output's folder. */
export function findLink(outDir: string, path: string): string | undefined {
  const segments = path.split("/");
  return segments
    .map((_, index) => segments.slice(0, index + 1).join("/"))
    .find((part) => lstat(join(outDir, part))?.isSymbolicLink());
}

function isFolder(path: string): boolean {
  return lstat(path)?.isDirectory() ?? false;
}

function lstat(path: string): ReturnType<typeof lstatSync> {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A parent of the path is a file, so the entry does not exist.
    if (isSystemError(error) && error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

function toUnreadable(file: string, error: unknown): Diagnostic {
  return createDiagnostic("unreadable-file", { file, reason: describeSystemError(error) }, { file });
}
