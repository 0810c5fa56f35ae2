/**
 * What starts the program that `scripts/build.mjs` has made. It is CommonJS itself: an `import` of a module of Node's runs
 * all that this would load at first use.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";

export { tuneEngine } from "./tune-engine.ts";

/** What the program's own bundle exports: its modules, by their paths below `generator/`, each run at its first use. */
interface Program {
  readonly modules: Readonly<Record<string, () => Promise<object>>>;
}

/** Runs a module of the program, and gives what it exports. */
export async function loadModule(name: string): Promise<object | undefined> {
  return (loadBundle("specloom") as Program).modules[name]?.();
}

/** The same by its place in the build, or any other module by its own. */
async function importModule(url: string): Promise<object> {
  const path = relative(__dirname, fileURLToPath(url)).replaceAll("\\", "/");
  return (await loadModule(path.replace(/\.js$/, ""))) ?? (import(url) as Promise<object>);
}

/**
 * Runs a bundle with what V8 compiled of it in an earlier run, which saves most of the time that loading takes. V8 itself
 * refuses what is not of this text and these flags, and compiles anew.
 */
function loadBundle(name: string): unknown {
  const loaded = bundles.get(name) ?? runBundle(fileOf(name));
  bundles.set(name, loaded);
  return loaded;
}

/** What is loaded already: bundles share what they stand on. */
const bundles = new Map<string, unknown>();

function runBundle(file: string): unknown {
  const module = { exports: {} };
  const requireInstalled = createRequire(file);
  const surroundings = {
    module,
    exports: module.exports,
    require: (id: string): unknown => (existsSync(fileOf(id)) ? loadBundle(id) : requireInstalled(id)),
    __filename: file,
    __dirname: dirname(file),
    // What was compiled before has none of either.
    specloomUrl: pathToFileURL(file).href,
    specloomImport: importModule,
  };
  const compiled = `${file}.${identifyNode()}.compiled`;
  const script = new Script(`(function (${Object.keys(surroundings).join()}) {${readFileSync(file, "latin1")}\n})`, {
    filename: file,
    ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }),
  });
  // Asked at the end, it has the functions too that were compiled when they were called.
  if (process.env["SPECLOOM_BUILD"] === "compile") {
    process.once("exit", () => writeFileSync(compiled, script.createCachedData()));
  }
  const run = script.runInThisContext() as (...parameters: readonly unknown[]) => void;
  run(...Object.values(surroundings));
  return module.exports;
}

function fileOf(name: string): string {
  return join(__dirname, `${name}.cjs`);
}

/**
 * Tells builds of Node apart. V8 itself does not: it takes what another Node with the same V8 has compiled, and crashes
 * (Node 20.20.2 and 20.19.0).
 */
function identifyNode(): string {
  const { version, platform, arch, config, execPath } = process;
  const identity = JSON.stringify([version, platform, arch, config, statSync(execPath).size]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 16);
}
