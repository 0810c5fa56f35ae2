/**
 * Bundles the program into dist/, so that it starts fast: all of it into one script, which V8 is given together with
 * what it has compiled of it once (`scripts/load-bundle.ts`), and beside that what is started by name, in the layout of
 * generator/ (targets are found by their folders there as well as here).
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const targets = readdirSync(`${root}generator/targets`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `targets/${name}/target`);
const MODULES = ["cli", "target-worker", ...targets];

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

/** What is as long as all the rest, or longer, and is not needed by every run: bundles of their own. */
const COMPILED_PACKAGES = ["typescript", "ts-morph"];
const PRETTIER_PLUGINS = "babel estree glimmer graphql html markdown postcss typescript yaml".split(" ");
const HEAVY_PACKAGES = [
  ...COMPILED_PACKAGES,
  "prettier/standalone",
  ...PRETTIER_PLUGINS.map((name) => `prettier/plugins/${name}`),
];

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
    // It lays out the help of each command that it has read, which takes longer than reading it.
    onLoad({ filter: /yargs[\\/]build[\\/]lib[\\/]command\.js$/ }, ({ path }) => ({
      contents: replaceIn(path, "yargs.getInternalMethods().getUsageInstance().cacheHelpMessage();", ""),
    }));
    // What it measures texts with is for help, too.
    onResolve({ filter: /^string-width$/ }, ({ namespace, resolveDir }) =>
      namespace === "lazy" ? undefined : { path: resolveDir, namespace: "lazy" },
    );
    onLoad({ filter: /.*/, namespace: "lazy" }, ({ path }) => ({
      contents: 'export default (text, options) => require("string-width").default(text, options);',
      resolveDir: path,
    }));
    // It takes references apart, and brings along what asks servers for documents.
    onLoad({ filter: /@redocly[\\/]openapi-core[\\/]lib[\\/]utils\.js$/ }, () => ({
      contents: "exports.isTruthy = Boolean;",
    }));
    // It works out the place of each property, for settings that are not used.
    onLoad({ filter: /openapi-typescript[\\/]dist[\\/]lib[\\/]utils\.mjs$/ }, ({ path }) => ({
      contents: replaceIn(path, /^function createRef\(.*?^\}$/ms, 'const createRef = () => "";'),
    }));
  },
};

/** What stays outside of the program's bundle; jiti finds parts of itself by their paths. */
const required = {
  name: "required",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${[...HEAVY_PACKAGES, "jiti"].join("|")})$`) }, ({ path, namespace }) =>
      namespace === "required" ? { path, external: true } : { path, namespace: "required" },
    );
    // Whoever imports a CommonJS module gets a copy of all that it exports, of which these have thousands.
    onLoad({ filter: new RegExp(`^(?:${COMPILED_PACKAGES.join("|")})$`), namespace: "required" }, ({ path }) => ({
      contents: `export default require("${path}");`,
    }));
    onLoad({ filter: /.*/, namespace: "required" }, ({ path }) => ({
      contents: `module.exports = require("${path}");`,
    }));
    onLoad({ filter: /diagnostics[\\/]import-module\.ts$/ }, () => ({
      contents: "export const importModule = specloomImport;",
    }));
  },
};

/** The program's modules that are started by name. */
const entries = {
  name: "entries",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^entries$/ }, ({ path }) => ({ path, namespace: "entries" }));
    onLoad({ filter: /.*/, namespace: "entries" }, () => ({
      contents: `export const modules = {${MODULES.map((name) => `"${name}": () => import("./generator/${name}.ts")`)}};`,
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

/** What all bundles have in common. */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: "linked",
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
};

function writeFile(path, ...lines) {
  mkdirSync(dirname(`${root}dist/${path}`), { recursive: true });
  writeFileSync(`${root}dist/${path}`, `${lines.join("\n")}\n`);
}

const loader = { ...common, entryPoints: ["scripts/load-bundle.ts"], outdir: "dist", format: "cjs" };

/** A script that is read without being decoded, and run by the loader. */
const bundle = { ...common, format: "cjs", charset: "ascii" };

const program = {
  ...bundle,
  entryPoints: { specloom: "entries" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  define: {
    SPECLOOM_VERSION: JSON.stringify(manifest.version),
    SPECLOOM_FINGERPRINT: JSON.stringify(fingerprint()),
    "import.meta.url": "specloomUrl",
  },
  plugins: [lighter, required, entries],
  // jsonc-parser's CommonJS build requires its parts in a way that no bundler sees.
  mainFields: ["module", "main"],
};

const packages = HEAVY_PACKAGES.map((name) => ({
  ...bundle,
  stdin: { contents: `module.exports = require("${name}");`, resolveDir: root },
  outfile: `dist/${name}.cjs`,
  plugins: name === "ts-morph" ? [lighterMorph] : [],
}));

rmSync(`${root}dist`, { recursive: true, force: true });
await Promise.all([loader, program, ...packages].map(build));
// What is started by name lies where it does among the sources.
writeFile("package.json", JSON.stringify({ type: "commonjs" }));
writeFile(
  "cli.js",
  "#!/usr/bin/env node",
  'const { loadModule, tuneEngine } = require("./load-bundle.js");',
  "tuneEngine();",
  'void loadModule("cli");',
);
chmodSync(`${root}dist/cli.js`, 0o755);
writeFile("target-worker.js", 'void require("./load-bundle.js").loadModule("target-worker");');
for (const module of targets)
  writeFile(`${module}.js`, "// In the program's bundle; here for those who look which targets there are.");

// Runs that use what every run uses, so that V8 keeps it compiled: each adds what it has used.
const nowhere = mkdtempSync(join(tmpdir(), "specloom-build-"));
for (const command of ["generate", "generate", "check"]) {
  const words = [command, "specs/management.openapi.yaml", "--out", `${nowhere}/output`, "--quiet"];
  execFileSync(process.execPath, [`${root}dist/cli.js`, ...words], {
    cwd: root,
    env: { ...process.env, SPECLOOM_BUILD: "compile", SPECLOOM_CACHE_DIR: `${nowhere}/cache` },
  });
}
rmSync(nowhere, { recursive: true });
const compiled = readdirSync(`${root}dist`).filter((name) => name.endsWith(".compiled"));
if (compiled.length <= COMPILED_PACKAGES.length) throw new Error("the bundles were not compiled");
