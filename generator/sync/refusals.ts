/** What keeps changes from being made. Every function only looks. */
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readBytes } from "./disk.ts";
import type { Change } from "./change.ts";

/** The files that would be lost and could not be generated again: edited ones, and ones that are not ours. */
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
    .filter(({ file, before }) => !isSame(readBytes(file), before))
    .map(({ file }) => file)
    .map((file) => createDiagnostic("output-changed-meanwhile", { file }, { file }));
}

/** Whether a file that was not there, or was another one, when it was compared would be lost now. */
export function isMoved(file: string, { before }: Pick<Change, "before">): boolean {
  const present = readBytes(file);
  return present !== undefined && !isSame(present, before);
}

function isSame(present: Buffer | undefined, before: Buffer | undefined): boolean {
  return present === undefined || before === undefined ? present === before : present.equals(before);
}

/** What is in the way of the files: links, which may lead anywhere, and folders and files that are in each other's place. */
export function findObstacles(outDir: string, changes: readonly Change[]): Diagnostic[] {
  const removed = new Set(changes.filter(({ after }) => after === undefined).map(({ path }) => path));
  const obstacles = new Map<string, Diagnostic>();
  const barriers = new Map<string, Barrier | undefined>();
  for (const { path, after } of changes) {
    const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
    if (!barriers.has(folder)) barriers.set(folder, findBarrier(outDir, folder));
    const barrier = barriers.get(folder);
    if (barrier?.kind === "link") {
      const file = join(outDir, barrier.path);
      obstacles.set(file, createDiagnostic("link-in-output", { file }, { file }));
    } else if (after !== undefined) {
      const found = barrier ? toObstacle(outDir, barrier, removed) : findFolderInPlaceOfFile(outDir, path, removed);
      if (found !== undefined) obstacles.set(found.file, createDiagnostic("cannot-write", found, { file: found.file }));
    }
  }
  return [...obstacles.values()];
}

/** What is first on the way to a folder and is none itself. */
interface Barrier {
  readonly kind: "nothing" | "link" | "file";
  readonly path: string;
}

function findBarrier(outDir: string, folder: string): Barrier | undefined {
  const segments = folder === "" ? [] : folder.split("/");
  for (const index of segments.keys()) {
    const path = segments.slice(0, index + 1).join("/");
    const stats = lstatSync(join(outDir, path), { throwIfNoEntry: false });
    if (stats === undefined) return { kind: "nothing", path };
    if (stats.isSymbolicLink()) return { kind: "link", path };
    if (!stats.isDirectory()) return { kind: "file", path };
  }
  return undefined;
}

interface Obstacle {
  readonly file: string;
  readonly reason: string;
}

function toObstacle(outDir: string, { kind, path }: Barrier, removed: ReadonlySet<string>): Obstacle | undefined {
  if (kind !== "file" || removed.has(path)) return undefined;
  return { file: join(outDir, path), reason: "a file is in the place of a folder" };
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
    // The system does not accept the name: writing the file reports it.
    return false;
  }
}
