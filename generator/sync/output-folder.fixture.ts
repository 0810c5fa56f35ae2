import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { hashFile } from "../plan/hashed-file.ts";
import { createPlan, type FolderInputs, type Plan, type RecordedSpec } from "../plan/plan.ts";
import { applyChanges, type Applied } from "./apply.ts";
import { compareOutput } from "./compare.ts";
import { ATTRIBUTES_FILE } from "./attributes.ts";
import { readLock, readOutput } from "./disk.ts";
import { LOCK_FILE } from "./lock.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import type { Change } from "./change.ts";

/** Planned texts, by path below `pets/pages/`. */
export type Files = Readonly<Record<string, string>>;

export interface PlanOptions {
  /** The part of the model of each file. By default, the text itself. */
  readonly part?: string;
  readonly inputs?: Partial<FolderInputs>;
  readonly isPartial?: boolean;
  readonly recorded?: readonly RecordedSpec[];
}

export const FOLDER = "pets/pages";

/** Creates a plan for one target of one spec. */
export function planFiles(
  files: Files,
  { part, inputs = {}, isPartial = false, recorded = [] }: PlanOptions = {},
): Plan {
  const planned = Object.entries(files).map(([path, text]) =>
    hashFile({ path, text, ...(part !== undefined && { part }) }),
  );
  return createPlan({
    specs: [{ spec: "pets", targets: [{ target: "pages", files: planned }] }],
    inputs: new Map([[FOLDER, { version: "1.0.0", options: "o1", templates: "t1", ...inputs }]]),
    recorded,
    isPartial,
  });
}

/** Creates a change between two texts. */
export function changeTexts(
  path: string,
  { before, after }: { readonly before?: string; readonly after?: string },
  rest: Partial<Change> = {},
): Change {
  return {
    spec: "pets",
    target: "pages",
    path,
    kind: "changed",
    cause: "spec",
    ...(before !== undefined && { before: Buffer.from(before) }),
    ...(after !== undefined && { after: hashFile({ path, text: after }) }),
    ...rest,
  };
}

/** An output folder for a test, with actions of a user and of specloom. */
export class OutputFolder {
  readonly path = mkdtempSync(join(tmpdir(), "specloom-sync-"));

  compare(plan: Plan): Change[] {
    const disk = readOutput(this.path, plan).value;
    const lockFile = readLock(this.path).value;
    if (disk === undefined || lockFile === undefined) throw new Error("the output cannot be read");
    return compareOutput({ plan, disk, lockFile });
  }

  /** Applies a plan. */
  apply(plan: Plan, force = false): Outcome<Applied> {
    const lockFile = readLock(this.path).value;
    if (lockFile === undefined) throw new Error("the lock cannot be read");
    return applyChanges({ outDir: this.path, changes: this.compare(plan), plan, lockFile, force });
  }

  /** The differences of the planned files, as `kind cause path`. */
  summarize(plan: Plan): string[] {
    return this.compare(plan)
      .filter(({ spec }) => spec !== "")
      .map(({ kind, cause, path }) => `${kind} ${cause} ${path}`);
  }

  /** The differences of the lock and `.gitattributes`, in the same format. */
  summarizeBookkeeping(plan: Plan): string[] {
    return this.compare(plan)
      .filter(({ spec }) => spec === "")
      .map(({ kind, cause, path }) => `${kind} ${cause} ${path}`);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), "utf8");
  }

  readLock(): string {
    return this.read(LOCK_FILE);
  }

  /** All entries, including folders, except for the lock and `.gitattributes`. */
  list(): string[] {
    return readdirSync(this.path, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path !== LOCK_FILE && path !== ATTRIBUTES_FILE)
      .sort();
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs a test with an output folder, which is removed afterwards. */
export function inOutputFolder(test: (output: OutputFolder) => void | Promise<void>): () => Promise<void> {
  return async () => {
    const output = new OutputFolder();
    try {
      await test(output);
    } finally {
      output.remove();
    }
  };
}
