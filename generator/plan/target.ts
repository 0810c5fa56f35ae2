import type { DocumentParts } from "../document/document-parts.ts";
import type { ApiModel, JsonObject } from "../model/model.ts";
import type { RecallFindings } from "../model/review-document.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import type { Fragments } from "./fragments.ts";
import type { Memo } from "./memo.ts";
import type { Pieces } from "./pieces.ts";

export type { DocumentParts };

/** As far as it is known here. */
export type NormalizedRoot = JsonObject & { readonly components: { readonly schemas: JsonObject } };

/** A text, or what it is in UTF-8, as fragments are known. */
export type PlannedText = string | Uint8Array;

/** A file that will be in the output. */
export interface PlannedFile {
  /** Relative to the target's folder, POSIX, in a spelling that `planFileName` gives. */
  readonly path: string;
  /** Formatted, ends with one line feed. */
  readonly text: PlannedText;
  /** A hash of the part of the model that the text depends on. Absent: all that it depends on shows in it. */
  readonly part?: string;
  /** Ids of the operations that this file is of. Absent: it belongs to all of them, and `--only` never leaves it out. */
  readonly operations?: readonly string[];
}

export interface TargetInput {
  /** The spec's name, which is also its folder in the output. */
  readonly spec: string;
  readonly model: ApiModel;
  /** The normalized document that the model was built from, for what feeds another tool. Never to be changed. */
  readonly document: NormalizedRoot;
  /** What it is divided into, for whoever keeps something of its parts. */
  readonly parts: DocumentParts;
  /** The target's part of the configuration, valid against its `options`. */
  readonly options: JsonObject;
  /** What earlier runs have planned in parts; whether there are any changes no byte of the files. */
  readonly fragments: Fragments;
  /** What earlier runs have worked out of parts; whether there is anything changes no byte of the files. */
  readonly memo: Memo;
  /** Counts what is done, for who is waiting; what a divisible target plans is divided by it among threads. */
  readonly pieces: Pieces;
  /** The texts of `templates/<target>/`, by path below it, line endings normalized. */
  readonly templates: ReadonlyMap<string, string>;
}

/** What a folder below `generator/targets/` exports from its `target.ts`, as `target`. Nothing else registers it. */
export interface Target {
  readonly name: string;
  /** JSON Schema of the options, for validation and for editors. */
  readonly options: JsonObject;
  /** Whether its plan is made of `pieces`, so that several threads may plan it together. */
  readonly isDivisible?: boolean;
  /** Loads the packages that planning takes without a cache, for whoever has time before the input is there. */
  preload?(): Promise<unknown>;
  /**
   * What of the document it leaves out, or does otherwise: warnings, which point where `placeInModel` says. Of a document's
   * part it is asked for by `recall`, so that it is not worked out in every run. Absent: there is never anything.
   */
  review?(model: ApiModel, recall: RecallFindings): readonly Diagnostic[];
  /**
   * Pure: the same input gives the same files, byte by byte, and nothing is read or written. Diagnostics point where
   * `placeInModel` says. All of it is plain data: it may come from another thread.
   */
  plan(input: TargetInput): Promise<Outcome<readonly PlannedFile[]>>;
}
