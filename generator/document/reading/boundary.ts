import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, posix, relative, sep } from "node:path";
import { isUrl } from "../references/reference.ts";

/** A document is untrusted, so its references must stay near it unless the user allows otherwise. */
export class OutsideError extends Error {
  constructor(name: string) {
    super(`${name} leads outside of the document`);
  }
}

/** Whether a name is below the folder of the root document, or at the origin of its URL. */
export function isInside(root: string, name: string): boolean {
  if (isUrl(root)) return isUrl(name) && originOf(name) === originOf(root);
  if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return false;
  const path = posix.relative(posix.dirname(root), name);
  return path !== ".." && !path.startsWith("../") && !posix.isAbsolute(path);
}

/** Rejects a file whose symbolic links leave the root document's folder. The root document itself may be a link. */
export async function checkRealPath(path: string, rootPath: string): Promise<void> {
  const real = await realpath(path);
  const folders = await Promise.all([realpath(dirname(rootPath)), realpath(rootPath).then(dirname, () => undefined)]);
  if (!folders.some((folder) => folder !== undefined && isBelow(folder, real))) throw new OutsideError(path);
}

export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The origin of a URL; `undefined` if it is not a valid one. */
export function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
