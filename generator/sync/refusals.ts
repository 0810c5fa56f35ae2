/** What keeps changes from being made. Every function only looks. */
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Change } from "./compare.ts";
import { findLink, readText } from "./disk.ts";

/** The files that would be lost and that nobody could generate again: edited ones, and ones that are not ours. */
export function findLosses(outDir: string, changes: readonly Change[]): Diagnostic[] {
  return changes.flatMap(({ path, cause }) => {
    const file = join(outDir, path);
    if (cause === "hand-edit") return createDiagnostic("hand-edit-would-be-lost", { file }, { file });
    return cause === "unknown" ? createDiagnostic("foreign-file-would-be-lost", { file }, { file }) : [];
  });
}

/** The files that are no longer as they were when they were compared: saved in an editor, or written by another run. */
export function findMoved(outDir: string, changes: readonly Change[]): Diagnostic[] {
  return changes
    .map(({ path, before }) => ({ file: join(outDir, path), before }))
    .filter(({ file, before }) => readText(file) !== before)
    .map(({ file }) => file)
    .map((file) => createDiagnostic("output-changed-meanwhile", { file }, { file }));
}

/** What is in the way of the files: links, which may lead anywhere, and folders and files that are in each other's place. */
export function findObstacles(outDir: string, changes: readonly Change[]): Diagnostic[] {
  const removed = new Set(changes.filter(({ after }) => after === undefined).map(({ path }) => path));
  const obstacles = new Map<string, Diagnostic>();
  const links = new Map<string, string | undefined>();
  for (const { path, after } of changes) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (!links.has(folder)) links.set(folder, findLink(outDir, folder));
    const link = links.get(folder);
    if (link !== undefined) {
      const file = join(outDir, link);
      obstacles.set(file, createDiagnostic("link-in-output", { file }, { file }));
    } else if (after !== undefined) {
      const found = findFileInPlaceOfFolder(outDir, folder, removed) ?? findFolderInPlaceOfFile(outDir, path, removed);
      if (found !== undefined) obstacles.set(found.file, createDiagnostic("cannot-write", found, { file: found.file }));
    }
  }
  return [...obstacles.values()];
}

interface Obstacle {
  readonly file: string;
  readonly reason: string;
}

function findFileInPlaceOfFolder(outDir: string, folder: string, removed: ReadonlySet<string>): Obstacle | undefined {
  const segments = folder.split("/");
  const parts = segments.map((_, index) => segments.slice(0, index + 1).join("/"));
  for (const part of parts) {
    const file = join(outDir, part);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (!stats.isDirectory())
      return removed.has(part) ? undefined : { file, reason: "a file is in the place of a folder" };
  }
  return undefined;
}

function findFolderInPlaceOfFile(outDir: string, path: string, removed: ReadonlySet<string>): Obstacle | undefined {
  const file = join(outDir, path);
  if (!isFolder(file)) return undefined;
  return isEmptied(outDir, path, removed) ? undefined : { file, reason: "a folder is in its place" };
}

/** Whether removing the files takes the folder away. What is never listed, such as `node_modules`, counts too. */
function isEmptied(outDir: string, folder: string, removed: ReadonlySet<string>): boolean {
  const entries = readdirSync(join(outDir, folder), { withFileTypes: true });
  const isRemoved = entries.map((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? isEmptied(outDir, path, removed) : removed.has(path);
  });
  return entries.length > 0 && isRemoved.every(Boolean);
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // A file where the path has a folder: the function above has let it pass, as it is going to be removed.
    return false;
  }
}
