/** What a build has in the place of an import of a heavy package: see `scripts/build.mjs`. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/**
 * Runs the bundle of a CommonJS package with what V8 compiled of it in an earlier run, which saves most of the time that
 * loading takes. V8 itself refuses what is not of this text and these flags, and compiles anew.
 */
export function loadPackage(name: string): unknown {
  const loaded = packages.get(name) ?? runPackage(name);
  packages.set(name, loaded);
  return loaded;
}

/** What is loaded already: packages share what they stand on. */
const packages = new Map<string, unknown>();

function runPackage(name: string): unknown {
  const file = findBundle(name);
  const compiled = `${file}.${identifyNode()}.compiled`;
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`,
    {
      filename: file,
      ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }),
    },
  );
  // Asked at the end, it has the functions too that were compiled when they were called.
  if (process.env["SPECLOOM_BUILD"] === "compile") {
    process.once("exit", () => writeFileSync(compiled, script.createCachedData()));
  }
  const module = { exports: {} };
  const run = script.runInThisContext() as (...parameters: readonly unknown[]) => void;
  const requireBuiltin = createRequire(file);
  const require = (id: string): unknown =>
    existsSync(join(dirname(file), `${id}.cjs`)) ? loadPackage(id) : requireBuiltin(id);
  run(module.exports, require, module, file, dirname(file));
  return module.exports;
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

/** In the build's folder, which is above this code, wherever the bundler has put it. */
function findBundle(name: string): string {
  for (let folder = new URL("./", import.meta.url); ; folder = new URL("../", folder)) {
    const bundle = new URL(`packages/${name}.cjs`, folder);
    if (existsSync(bundle)) return fileURLToPath(bundle);
    if (folder.pathname === "/") throw new Error(`the build has no package ${name}`);
  }
}
