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

/** What a test plans: texts by their paths below `pets/pages/`. */
export type Files = Readonly<Record<string, string>>;

export interface PlanOptions {
  /** Each file's part of the model; the text itself unless it is given. */
  readonly part?: string;
  readonly inputs?: Partial<FolderInputs>;
  readonly isPartial?: boolean;
  readonly recorded?: readonly RecordedSpec[];
}

export const FOLDER = "pets/pages";

/** A plan for one target of one spec. */
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

/** A change between two texts. */
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

/** An output's folder of its own for a test, with what a user and specloom do to it. */
export class OutputFolder {
  readonly path = mkdtempSync(join(tmpdir(), "specloom-sync-"));

  compare(plan: Plan): Change[] {
    const disk = readOutput(this.path, plan).value;
    const lockFile = readLock(this.path).value;
    if (disk === undefined || lockFile === undefined) throw new Error("the output cannot be read");
    return compareOutput({ plan, disk, lockFile });
  }

  /** Brings the folder in step with a plan. */
  apply(plan: Plan, force = false): Outcome<Applied> {
    const lockFile = readLock(this.path).value;
    if (lockFile === undefined) throw new Error("the lock cannot be read");
    return applyChanges({ outDir: this.path, changes: this.compare(plan), plan, lockFile, force });
  }

  /** The differences of the planned files as `kind cause path`. */
  summarize(plan: Plan): string[] {
    return this.compare(plan)
      .filter(({ spec }) => spec !== "")
      .map(({ kind, cause, path }) => `${kind} ${cause} ${path}`);
  }

  /** The differences of the lock and of `.gitattributes`, likewise. */
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

  /** All entries, folders too, except the lock and `.gitattributes`. */
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

/** Runs a test with an output's folder, which is gone afterwards. */
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
