import { error, warning } from "./catalogue-entry.ts";

/** Diagnostics of writing the output: obstacles, and content that would be lost. */
export const writingCatalogue = {
  "ambiguous-recorded-spec": error(
    (p: { file: string; spec: string; sources: readonly string[] }) =>
      `${p.file} names several sources for the spec \`${p.spec}\`: ${p.sources.join(", ")}.`,
    (p) => `Name the right one: \`specloom generate ${p.sources[0] ?? ""}\`.`,
  ),
  "unsupported-lock": error(
    (p: { file: string; version: string }) =>
      `${p.file} has version ${p.version}, which this version of specloom does not support.`,
    () => "Use the version of specloom that wrote it, or a later one.",
  ),
  "hand-edit-would-be-lost": error(
    (p: { file: string }) => `${p.file} was edited after it was generated.`,
    () => "Move the edit elsewhere, or discard it with `--force`.",
  ),
  "foreign-file-would-be-lost": error(
    (p: { file: string }) => `${p.file} is in the way, and specloom did not write it.`,
    () => "Move it elsewhere, or discard it with `--force`.",
  ),
  "unknown-file": warning(
    (p: { file: string }) => `${p.file} is in a folder that specloom owns, but specloom did not write it.`,
    () => "Move it out of the folder.",
  ),
  "link-in-output": error(
    (p: { file: string }) => `${p.file} is a symbolic link, and specloom does not write through links.`,
    () => "Put a folder in its place, or choose another `--out`.",
  ),
  "output-changed-meanwhile": error(
    (p: { file: string }) => `${p.file} changed while specloom ran, and was not overwritten.`,
    () => "Run `specloom generate` again.",
  ),
  "already-running": error(
    (p: { folder: string; process: string }) => `Another specloom (process ${p.process}) is writing to this folder.`,
    (p) => `Wait until it is done. If it is no longer running, delete ${p.folder}.`,
  ),
  "cannot-write": error((p: { file: string; reason: string }) => `${p.file} cannot be written: ${p.reason}.`),
} as const;
