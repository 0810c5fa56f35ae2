/**
 * Bundles the command into dist/, so that it starts fast: one entry for the command and one for each target, which keeps
 * the layout of generator/ (targets are found by their folders there as well as here).
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const targets = readdirSync(`${root}generator/targets`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `generator/targets/${name}/target.ts`);

/** Identifies the code that makes an output: the stages that it passes, the templates, and the packages they stand on. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const folder of ["generator/document", "generator/model", "generator/plan", "generator/targets", "templates"]) {
    const files = readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:test|fixture)\.ts$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll("\\", "/"))
      .sort();
    for (const file of files) hash.update(`${file}\n${readFileSync(root + file, "utf8").replaceAll("\r\n", "\n")}\n`);
  }
  hash.update(JSON.stringify(manifest.dependencies));
  return hash.digest("hex").slice(0, 16);
}

/** CommonJS packages that take most of a second to load. */
const HEAVY_PACKAGES = ["typescript", "ts-morph"];

/** The text of a package's file without what is not needed; a version that has it no more is to be looked at. */
function replaceIn(path, pattern, replacement) {
  const text = readFileSync(path, "utf8");
  const replaced = text.replace(pattern, replacement);
  if (replaced === text) throw new Error(`${path} has nothing like ${pattern}`);
  return replaced;
}

/** Takes out of the bundle what takes time to load. */
const lighter = {
  name: "lighter",
  setup({ onResolve, onLoad }) {
    // openapi-typescript reads and checks documents with it, which is done before.
    onResolve({ filter: /^@redocly\/openapi-core$/ }, () => ({ path: "empty", namespace: "lighter" }));
    onLoad({ filter: /^empty$/, namespace: "lighter" }, () => ({ contents: "module.exports = {};" }));
    // It works out the place of each property, for settings that are not used.
    onLoad({ filter: /openapi-typescript[\\/]dist[\\/]lib[\\/]utils\.mjs$/ }, ({ path }) => ({
      contents: replaceIn(path, /^function createRef\(.*?^\}$/ms, 'const createRef = () => "";'),
    }));
    onResolve({ filter: new RegExp(`^(?:${HEAVY_PACKAGES.join("|")})$`) }, ({ path }) => ({
      path,
      namespace: "heavy",
    }));
    onLoad({ filter: /.*/, namespace: "heavy" }, ({ path }) => ({
      contents: `import { loadPackage } from "./scripts/load-package.ts"; export default loadPackage("${path}");`,
      resolveDir: root,
    }));
  },
};

/** Takes out of ts-morph what its printing, all that is used here, does not ask for. */
const lighterMorph = {
  name: "lighter-morph",
  setup({ onResolve, onLoad }) {
    // It brings another TypeScript and its libraries' texts along.
    onResolve({ filter: /^\.\/typescript$/ }, () => ({ path: "typescript", external: true }));
    onLoad({ filter: /ts-morph-common\.js$/ }, ({ path }) => ({
      contents: replaceIn(path, /^const libFiles = \[.*?^ *\}\];$/ms, "const libFiles = [];"),
    }));
    // A writer is made for each type of a parameter, and a field that is defined takes ten times as long as one that is set.
    onLoad({ filter: /code-block-writer[\\/]script[\\/]mod\.js$/ }, ({ path }) => ({
      contents: replaceIn(
        path,
        /Object\.defineProperty\(this, "(\w+)", \{\s+enumerable: true,\s+configurable: true,\s+writable: true,\s+value: (.+)\s+\}\);/g,
        "this.$1 = $2;",
      ),
    }));
  },
};

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ["generator/cli.ts", "generator/target-worker.ts", ...targets],
  outbase: "generator",
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  minify: true,
  legalComments: "linked",
  platform: "node",
  format: "esm",
  target: "node20.19",
  define: { SPECLOOM_VERSION: JSON.stringify(manifest.version), SPECLOOM_FINGERPRINT: JSON.stringify(fingerprint()) },
  plugins: [lighter],
  // It finds parts of itself by their paths.
  external: ["jiti"],
  // jsonc-parser's CommonJS build requires its parts in a way that no bundler sees.
  mainFields: ["module", "main"],
  // CommonJS packages in the bundle ask for what Node gives to CommonJS alone.
  banner: {
    js: [
      'import { createRequire as specloomCreateRequire } from "node:module";',
      'import { fileURLToPath as specloomToPath } from "node:url";',
      "var require = specloomCreateRequire(import.meta.url), __filename = specloomToPath(import.meta.url), __dirname = specloomToPath(new URL('.', import.meta.url));",
    ].join(" "),
  },
  logLevel: "warning",
});
for (const name of HEAVY_PACKAGES) {
  await build({
    stdin: { contents: `module.exports = require("${name}");`, resolveDir: root },
    outfile: `${root}dist/packages/${name}.cjs`,
    bundle: true,
    minify: true,
    plugins: name === "ts-morph" ? [lighterMorph] : [],
    // So that the bundle can be read without decoding it.
    charset: "ascii",
    legalComments: "linked",
    platform: "node",
    format: "cjs",
    target: "node20.19",
    logLevel: "warning",
  });
}

// A run that uses what every run uses, so that V8 keeps it compiled. Its output is nowhere, so that all of it is planned.
const words = ["generate", "specs/management.openapi.yaml", "--target", "typescript", "--out", "dist/nowhere"];
execFileSync(process.execPath, [`${root}dist/cli.js`, ...words, "--dry-run", "--no-cache", "--quiet"], {
  cwd: root,
  env: { ...process.env, SPECLOOM_BUILD: "compile" },
});
const compiled = readdirSync(`${root}dist/packages`).filter((name) => name.endsWith(".compiled"));
if (compiled.length !== HEAVY_PACKAGES.length) throw new Error("the packages were not compiled");
