import { readdirSync } from "node:fs";
import { basename, dirname, parse } from "node:path";
import { suggest } from "./suggest.ts";

/** The file that was most likely meant by a path at which there is none: one of the same folder, by its name alone. */
export function suggestFile(path: string): string | undefined {
  const names = listNames(dirname(path));
  const word = basename(path);
  const meant = suggest(word, names);
  if (meant !== undefined || parse(word).ext !== "") return meant;
  const stem = suggest(
    word,
    names.map((name) => parse(name).name),
  );
  return names.find((name) => parse(name).name === stem);
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return []; // It is missing as well, which is what will be said.
  }
}
