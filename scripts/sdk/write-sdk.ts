import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Sdk } from "./generate-sdk.ts";

/** Writes an SDK into an ignored folder, such as `wire/github`, and gives that folder's path. */
export function writeSdk({ files }: Sdk, place: string): string {
  // Within this repository, so that the package finds what it is tested with.
  const folder = fileURLToPath(new URL(`../../.bench/${place}/`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
