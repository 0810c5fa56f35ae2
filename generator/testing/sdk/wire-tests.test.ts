/** The generated wire tests: of cases and of the real documents they pass, and an SDK with a fault fails them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { caseFolder, SOURCES } from "../case-folders.ts";
import { DEFAULT_HIDDEN } from "../../config/config.ts";
import type { ModelOptions } from "../../model/build-model.ts";
import { runPipeline } from "../../pipeline.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import { compileSdks } from "./compile-sdk.fixture.ts";
import { filesOf, REAL_DOCUMENTS } from "../real-documents.fixture.ts";

type Files = ReadonlyMap<string, string>;

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

async function generateSdk(folder: string, source: string, model: Partial<ModelOptions> = {}): Promise<Files> {
  const target = {
    target: await loadTarget(SOURCES, "typescript"),
    templates: readTemplates(SOURCES, "typescript"),
    options: { wireTests: true },
  };
  const job = { spec: "sdk", source, model: { hidden: DEFAULT_HIDDEN, ...model }, targets: [target] };
  const { value } = await runPipeline(job, (file) => Promise.resolve(readFileSync(folder + file)));
  assert.ok(value, source);
  return filesOf(value, "typescript");
}

/** Has esbuild read the files of an SDK from memory, and packages from this repository. */
function serveFiles(files: Files): Plugin {
  return {
    name: "sdk",
    setup(bundler) {
      bundler.onResolve({ filter: /^\./, namespace: "sdk" }, ({ path, importer }) => ({
        path: posix.join(posix.dirname(importer), path).replace(/\.js$/, ".ts"),
        namespace: "sdk",
      }));
      bundler.onResolve({ filter: /^test\/wire\.test\.ts$/ }, ({ path }) => ({ path, namespace: "sdk" }));
      bundler.onLoad({ filter: /.*/, namespace: "sdk" }, ({ path }) => ({
        contents: files.get(path) ?? "",
        loader: "ts",
        resolveDir: ROOT,
      }));
    },
  };
}

interface WireRun {
  readonly passed: number;
  readonly skipped: readonly string[];
  readonly failed: readonly string[];
}

/** Runs the wire tests of an SDK in a process of their own. */
async function runWireTests(files: Files): Promise<WireRun> {
  const folder = mkdtempSync(join(tmpdir(), "specloom-wire-"));
  try {
    await build({
      entryPoints: ["test/wire.test.ts"],
      plugins: [serveFiles(files)],
      outfile: join(folder, "wire.test.mjs"),
      bundle: true,
      format: "esm",
      platform: "node",
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      logLevel: "error",
    });
    writeFileSync(join(folder, "wire.json"), files.get("test/wire.json") ?? "");
    const words = ["--test", "--test-reporter=tap", join(folder, "wire.test.mjs")];
    const { stdout } = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 1 << 28 });
    return {
      passed: Number(/^# pass (\d+)$/m.exec(stdout)?.[1] ?? 0),
      skipped: stdout.match(/^ *ok .* # SKIP.*$/gm) ?? [],
      failed: stdout.match(/^ *not ok .*\n(?:(?!ok|not ok|# ).*\n)*/gm) ?? [],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A process for each costs seconds: those that send what others do not. */
const CASES =
  "array-query circular-schemas envelope form-encoding methods-3.2 multipart-encoding parameter-content parameter-styles petstore querystring-3.2 read-write-only security-alternatives security-schemes server-levels text-and-binary unsupported-features".split(
    " ",
  );

/** What cannot be proved of them. */
const SKIPPED: Readonly<Record<string, readonly string[]>> = {
  "circular-schemas": [
    "getPet sends what GET /pets takes # SKIP No answer is known: data must match exactly one schema in oneOf",
  ],
  "unsupported-features": [
    "traceEvents sends what TRACE /events takes # SKIP The SDK cannot send TRACE, which `fetch` refuses: the call throws an error.",
    "sendParts sends what POST /parts takes # SKIP The SDK does not send `multipart/mixed`: it is sent as `multipart/form-data`.",
  ],
  "methods-3.2": ["purgeDocuments sends what Purge /documents takes # SKIP Node's server knows no Purge."],
};

const cases = new Map<string, Files>();

test.before(async () => {
  for (const name of CASES) cases.set(name, await generateSdk(caseFolder("cases", name), "openapi.yaml"));
});

test("pass for each case, and say what they cannot prove", async () => {
  const faults: string[] = [];
  const skipped: Record<string, readonly string[]> = {};
  for (const [name, files] of cases) {
    const run = await runWireTests(files);
    faults.push(...run.failed.map((fault) => `${name}: ${fault}`));
    if (run.passed + run.skipped.length === 0) faults.push(`${name}: no tests`);
    if (run.skipped.length > 0) skipped[name] = run.skipped.map((line) => line.replace(/^ *ok \d+ - /, ""));
  }
  assert.equal(faults, []);
  assert.equal(skipped, SKIPPED);
});

test("are laid out as prettier would", async () => {
  for (const [name, files] of cases) {
    for (const [path, text] of files) {
      if (!path.startsWith("test/")) continue;
      assert.fixture(text, await prettier.format(text, { filepath: path }), `${name}: ${path}`);
    }
  }
});

for (const { name, operations } of REAL_DOCUMENTS) {
  test(`pass for all ${operations} operations of ${name}`, async () => {
    const run = await runWireTests(await generateSdk(`${ROOT}../shared/specs/`, `${name}.json`));
    assert.equal(run, { passed: operations, skipped: [], failed: [] });
  });
}

test("pass where integers of 64 bits are bigints or texts", async () => {
  for (const int64 of ["bigint", "string"] as const) {
    const sdk = await generateSdk(caseFolder("cases", `int64-${int64}`), "openapi.yaml", { int64 });
    assert.equal(await runWireTests(sdk), { passed: 4, skipped: [], failed: [] }, int64);
    const sources = [...sdk].filter(([path]) => !path.startsWith("test/"));
    assert.equal(compileSdks(new Map([[int64, new Map(sources)]])), []);
  }
});

test("pass where methods are in groups", async () => {
  const run = await runWireTests(
    await generateSdk(caseFolder("cases", "grouping"), "openapi.yaml", { grouping: "resource" }),
  );
  assert.equal(run, { passed: 12, skipped: [], failed: [] });
});

/** Faults that a runtime might have: in which case, in which file, what for what. */
const FAULTS: readonly (readonly [name: string, file: string, before: string, after: string])[] = [
  ["parameter-styles", "src/runtime/parameters/styles.ts", 'separator: "."', 'separator: ","'],
  ["petstore", "src/runtime/parameters/places.ts", "parts.query.push(", "[].push("],
  ["security-schemes", "src/runtime/request/build-request.ts", "...placed.headers,", ""],
];

for (const [name, file, before, after] of FAULTS) {
  test(`fail where ${name} is sent with "${after}" for ${before}`, async () => {
    const files = cases.get(name) ?? new Map<string, string>();
    const text = files.get(file) ?? "";
    assert.ok(text.includes(before), file);
    const run = await runWireTests(new Map([...files, [file, text.replace(before, () => after)]]));
    assert.ok(run.failed.length > 0);
  });
}

test.run();
