/**
 * Bundles the program and all packages that it uses into dist/: plain modules in the layout of generator/, so that what is
 * found by its place among the sources is found there too. Installing specloom installs no other package.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { fingerprint } from "./fingerprint.mjs";
import { listBundledPackages, printLicences } from "./licences.mjs";
import { shrinkPackages } from "./shrink-packages.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = `${root}dist`;
const targets = readdirSync(`${root}generator/targets`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `targets/${name}/target`);

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  // What is started or imported by its place; all else is in chunks, which are loaded at first use.
  entryPoints: ["specloom", "cli", "index", "worker", ...targets].map((name) => `generator/${name}.ts`),
  outbase: "generator",
  outdir: dist,
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  // jsonc-parser's CommonJS build asks for its parts in a way that no bundler sees.
  mainFields: ["module", "main"],
  target: "node20.19",
  // Names stay as they are, and lines stay short, so that a place in a stack is exact: a stack is all that a report of a bug has.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  // What their comments say of licences is in the file of all licences.
  legalComments: "none",
  // For packages that are CommonJS.
  banner: {
    js:
      'import { createRequire as createOwnRequire } from "node:module"; const require = createOwnRequire(import.meta.url), ' +
      "__filename = import.meta.filename, __dirname = import.meta.dirname;",
  },
  plugins: [shrinkPackages(root)],
  metafile: true,
  logLevel: "warning",
});
chmodSync(`${dist}/specloom.js`, 0o755);

const packages = listBundledPackages(root, metafile);
writeFileSync(`${dist}/THIRD-PARTY-LICENSES.txt`, printLicences(packages));
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
writeFileSync(`${dist}/build.json`, `${JSON.stringify({ version, fingerprint: fingerprint(root, packages) })}\n`);

copyFileSync(`${root}generator/config/config.schema.json`, `${dist}/config.schema.json`);
const compiler = fileURLToPath(import.meta.resolve("typescript/lib/tsc.js"));
execFileSync(process.execPath, [compiler, "-p", "scripts/build/types.tsconfig.json"], { cwd: root, stdio: "inherit" });
