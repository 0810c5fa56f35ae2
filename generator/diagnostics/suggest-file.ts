import { readdirSync } from "node:fs";
import { basename, dirname, parse } from "node:path";
import { suggest } from "./suggest.ts";

/** Suggests an existing file in the same folder for a missing one, by its name. */
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
    return []; // The folder is missing as well, which is reported anyway.
  }
}
