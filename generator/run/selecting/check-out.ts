import { parse, sep } from "node:path";
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { resolveLinks } from "./resolve-links.ts";

/** Folders of the system whose files are not on a disk. */
const SYSTEM_FOLDERS = ["/dev", "/proc", "/sys"];

/** Says why a folder cannot be the output's, with all links followed. `out` is its name for the user, `outPath` absolute. */
export function checkOut(out: string, outPath: string): Diagnostic[] {
  const reason = findReason(resolveLinks(outPath));
  return reason === undefined ? [] : [createDiagnostic("unusable-out", { folder: out, reason })];
}

function findReason(path: string): string | undefined {
  if (path === parse(path).root) return "it is the root of a file system";
  if (path.split(sep).includes(".git")) return "it belongs to git";
  const isInSystem = SYSTEM_FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/`));
  // Systems keep shared memory there, which some mount over a working folder.
  if (isInSystem && !path.startsWith("/dev/shm/")) return "it belongs to the operating system";
  return undefined;
}
