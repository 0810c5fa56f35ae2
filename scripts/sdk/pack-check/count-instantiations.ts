import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchTypeScript } from "../../fetching/fetch-typescript.ts";
import { runProgram } from "../../run-program.ts";

/** What the types of a package may cost a consumer's compiler. */
export const MAX_INSTANTIATIONS = 200;

/** How many types the compiler instantiates for a consumer's file, in a folder where the package is installed. */
export function countInstantiations(folder: string, file: string, options: object): number {
  // TypeScript's own library has thousands, which are not the package's.
  const compilerOptions = { ...options, exactOptionalPropertyTypes: true, skipLibCheck: true };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  const words = [fetchTypeScript("5.9.3"), "--project", ".", "--extendedDiagnostics"];
  const { text } = runProgram(process.execPath, words, folder);
  return Number(/^Instantiations: +(\d+)/m.exec(text)?.[1] ?? Number.NaN);
}
