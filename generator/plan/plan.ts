import { invariant } from "../diagnostics/invariant.ts";
import type { HashedFile } from "./hashed-file.ts";
import { isOutputPath } from "./output-path.ts";
import type { TargetFiles } from "./plan-targets.ts";

/** A plan without the texts: enough to tell whether the output is in step, and to write the lock. */
export interface PlanOutline {
  /** Sorted by path. */
  readonly files: readonly OutlineEntry[];
  /** The folders that the generator owns, as `<spec>/<target>`. Any unplanned file in them is stale or unknown. */
  readonly folders: readonly string[];
  /** The inputs of each folder with planned files. */
  readonly inputs: ReadonlyMap<string, FolderInputs>;
  /** Specs that are not in the configuration. */
  readonly recorded: readonly RecordedSpec[];
  /** Whether `--only` left files out. If so, unplanned files are not stale. */
  readonly isPartial: boolean;
}

export interface OutlineEntry extends Pick<HashedFile, "hash" | "part"> {
  /** Relative to the output's folder: `<spec>/<target>/…`. */
  readonly path: string;
}

/** The complete output for the specs and targets of this run. */
export interface Plan extends PlanOutline {
  readonly files: readonly PlanEntry[];
}

export interface PlanEntry extends HashedFile, OutlineEntry {
  readonly spec: string;
  readonly target: string;
  readonly path: string;
}

/** The inputs of all files of a folder, apart from the document. */
export interface FolderInputs {
  /** The version of specloom. */
  readonly version: string;
  /** A hash of the spec's settings and the target's options. */
  readonly options: string;
  /** A hash of the target's templates. */
  readonly templates: string;
}

/** A spec from the command line, which the lock records. */
export interface RecordedSpec {
  /** Its folder in the output. */
  readonly name: string;
  /** A URL, or a path relative to the output's folder. */
  readonly source: string;
  /** The flags that affect its output, by name. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface PlanInput {
  readonly specs: readonly SpecFiles[];
  readonly inputs: ReadonlyMap<string, FolderInputs>;
  readonly recorded?: readonly RecordedSpec[];
  /** Folders of earlier runs for which nothing is planned any more. */
  readonly abandoned?: readonly string[];
  readonly isPartial: boolean;
}

export interface SpecFiles {
  readonly spec: string;
  readonly targets: readonly TargetFiles[];
}

/** Combines the plans that earlier runs made for each spec. */
export function createOutline(
  files: readonly OutlineEntry[],
  { inputs, recorded = [], abandoned = [] }: Pick<PlanInput, "inputs" | "recorded" | "abandoned">,
): PlanOutline {
  const folders = new Set([...inputs.keys(), ...abandoned]);
  return { files: [...files].sort(comparePaths), folders: [...folders].sort(), inputs, recorded, isPartial: false };
}

function comparePaths(a: Pick<OutlineEntry, "path">, b: Pick<OutlineEntry, "path">): number {
  return a.path < b.path ? -1 : 1;
}

/** Combines the files of all specs and targets. Two equal paths are a bug of ours, not a fault of the user. */
export function createPlan({ specs, inputs, recorded = [], abandoned = [], isPartial }: PlanInput): Plan {
  const folders = new Set(abandoned);
  const files: PlanEntry[] = [];
  for (const { spec, targets } of specs) {
    for (const { target, files: planned } of targets) {
      folders.add(`${spec}/${target}`);
      for (const file of planned) files.push(toEntry(file, spec, target));
    }
  }
  for (const folder of folders) {
    invariant(
      isOutputPath(folder) && folder.split("/").length === 2,
      `${JSON.stringify(folder)} is not the folder of a target`,
    );
  }
  files.sort(comparePaths);
  checkSpellings(files);
  return { files, folders: [...folders].sort(), inputs, recorded, isPartial };
}

function toEntry(file: HashedFile, spec: string, target: string): PlanEntry {
  const path = `${spec}/${target}/${file.path}`;
  invariant(isOutputPath(path), `the plan has a file at ${JSON.stringify(path)}, which is not a valid path`);
  return { ...file, spec, target, path };
}

/** Each path and each of its folders must have one spelling and one kind, also on case-insensitive systems. */
function checkSpellings(files: readonly PlanEntry[]): void {
  const spellings = new Map<string, { spelling: string; isFile: boolean }>();
  for (const { path } of files) {
    for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
      const isFile = end === -1;
      const spelling = isFile ? path : path.slice(0, end);
      const key = spelling.normalize("NFC").toLowerCase();
      const known = spellings.get(key);
      if (known === undefined) spellings.set(key, { spelling, isFile });
      else checkSameFolder(known, { spelling, isFile });
      if (isFile) break;
    }
  }
}

interface Spelling {
  readonly spelling: string;
  readonly isFile: boolean;
}

function checkSameFolder(known: Spelling, other: Spelling): void {
  invariant(
    known.spelling === other.spelling,
    `the plan has both ${known.spelling} and ${other.spelling}, which some systems take for one`,
  );
  invariant(!(known.isFile && other.isFile), `the plan has two files at ${other.spelling}`);
  invariant(!known.isFile && !other.isFile, `the plan has both a file and a folder at ${other.spelling}`);
}
