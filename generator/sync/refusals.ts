/** Reasons not to make changes. No function here writes anything. */
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readBytes } from "./disk.ts";
import type { Change } from "./change.ts";

/** Reports files that would be lost and cannot be generated again: edited ones, and ones that are not ours. */
export function findLosses(outDir: string, changes: readonly Change[]): Diagnostic[] {
  return changes.flatMap(({ path, cause }) => {
    const file = join(outDir, path);
    if (cause === "hand-edit") return createDiagnostic("hand-edit-would-be-lost", { file }, { file });
    return cause === "unknown" ? createDiagnostic("foreign-file-would-be-lost", { file }, { file }) : [];
  });
}

/** Reports files that have changed since they were compared. */
export function findMoved(outDir: string, changes: readonly Change[]): Diagnostic[] {
  return changes
    .map(({ path, before }) => ({ file: join(outDir, path), before }))
    .filter(({ file, before }) => !isSame(readBytes(file), before))
    .map(({ file }) => file)
    .map((file) => createDiagnostic("output-changed-meanwhile", { file }, { file }));
}

/** Whether a file has changed since it was compared, so that overwriting it would lose content. */
export function isMoved(file: string, { before }: Pick<Change, "before">): boolean {
  const present = readBytes(file);
  return present !== undefined && !isSame(present, before);
}

function isSame(present: Buffer | undefined, before: Buffer | undefined): boolean {
  return present === undefined || before === undefined ? present === before : present.equals(before);
}

/** Reports obstacles: links, which may point anywhere, folders in place of files, and files in place of folders. */
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

/** The first path component that is not a folder. */
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

/** Whether removing the files would also remove the folder. Ignored entries such as `node_modules` keep it. */
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
    // The system rejects the name. Writing the file reports that.
    return false;
  }
}
