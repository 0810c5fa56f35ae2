import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BENCH_FOLDER, ROOT } from "./folders.ts";
import { measureProcess } from "./measure-process.ts";

/** What `tsc --strict` said of generated TypeScript. */
export interface Compilation {
  /** `undefined`: it was not done in time, or there is nothing to compile. */
  readonly errors: number | undefined;
  readonly compileSeconds: number | undefined;
}

const COMPILER_OPTIONS = {
  noEmit: true,
  strict: true,
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  module: "ESNext",
  moduleResolution: "Bundler",
  allowImportingTsExtensions: true,
  types: [],
  // Faults of the packages that generated code imports are not its own.
  skipLibCheck: true,
};

/** Compiles all TypeScript of a folder, with the compiler of this repository. */
export async function compileOutput(folder: string, limitSeconds: number): Promise<Compilation> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  if (files.length === 0) return { errors: undefined, compileSeconds: undefined };
  for (const file of files) uncover(join(folder, file));
  const project = join(folder, "bench.tsconfig.json");
  writeFileSync(project, JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["**/*.ts"] }));
  const start = performance.now();
  const run = await measureProcess(
    { args: [join(ROOT, "node_modules/typescript/bin/tsc"), "--project", project], cwd: folder },
    { node: process.execPath, limitSeconds, log: join(BENCH_FOLDER, "last-run.log") },
  );
  const compileSeconds = (performance.now() - start) / 1000;
  if (run.outcome === "too slow") return { errors: undefined, compileSeconds: undefined };
  return { errors: run.text.match(/\): error TS\d+/g)?.length ?? 0, compileSeconds };
}

/** Takes away the comment that keeps the compiler from looking at a file. */
function uncover(file: string): void {
  const text = readFileSync(file, "utf8");
  if (text.includes("@ts-nocheck")) writeFileSync(file, text.replaceAll("@ts-nocheck", ""));
}
