import { fileURLToPath } from "node:url";
import ts from "typescript";
import { fetchPackages } from "./fetch-packages.ts";

/** The program of a version of TypeScript: this repository's own, or one from npm in an ignored folder. */
export function fetchTypeScript(version: string): string {
  if (version === ts.version) return fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
  return `${fetchPackages(`typescript-${version}`, [`typescript@${version}`])}node_modules/typescript/bin/tsc`;
}
