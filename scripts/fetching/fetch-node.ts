import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { install } from "./install.ts";

/** The program of a version of Node, which comes from npm into an ignored folder; `current` is the one that runs this. */
export function fetchNode(version: string): string {
  if (version === "current") return process.execPath;
  const folder = fileURLToPath(new URL(`../../.bench/node-${version}/`, import.meta.url));
  const program = `${folder}node_modules/node/bin/node${process.platform === "win32" ? ".exe" : ""}`;
  if (!existsSync(program)) install(folder, [`node@${version}`]);
  return program;
}
