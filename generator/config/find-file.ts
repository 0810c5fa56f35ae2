import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The path of a source, relative to a folder; `undefined` for a URL that is not a `file:` URL of this machine. */
export function findFile(source: string, folder: string): string | undefined {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(source)) return source;
  if (/^https?:\/\//i.test(source)) return undefined;
  // A file name may contain a colon.
  if (existsSync(resolve(folder, source))) return `./${source}`;
  return /^file:/i.test(source) ? toPath(source, folder) : undefined;
}

function toPath(source: string, folder: string): string | undefined {
  try {
    return fileURLToPath(new URL(source, pathToFileURL(`${folder}/`)));
  } catch {
    return undefined; // A `file:` URL of another host.
  }
}
