import { parse, sep } from "node:path";
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { resolveLinks } from "./resolve-links.ts";

/** Folders of the system with virtual files. */
const SYSTEM_FOLDERS = ["/dev", "/proc", "/sys"];

/**
 * Reports a folder that cannot be the output's. Links are followed. `out` is its name for the user, `outPath` its
 * absolute path.
 */
export function checkOut(out: string, outPath: string): Diagnostic[] {
  const reason = findReason(resolveLinks(outPath));
  return reason === undefined ? [] : [createDiagnostic("unusable-out", { folder: out, reason })];
}

function findReason(path: string): string | undefined {
  if (path === parse(path).root) return "it is the root of a file system";
  if (path.split(sep).includes(".git")) return "it belongs to git";
  const isInSystem = SYSTEM_FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/`));
  // `/dev/shm` is real memory, and some systems mount it as a working folder.
  if (isInSystem && !path.startsWith("/dev/shm/")) return "it belongs to the operating system";
  return undefined;
}
