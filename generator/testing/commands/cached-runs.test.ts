/** The cache as the built command has it: between processes, with threads. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inWorkspace, type Workspace } from "./command.fixture.ts";
import { listDifferences, readDocuments, readRealDocuments, type Files } from "../same-bytes.fixture.ts";

/** The texts of the files that the cache has. */
function readCache({ cacheFolder }: Workspace): string[] {
  if (!existsSync(cacheFolder)) return [];
  return readdirSync(cacheFolder).map((file) => readFileSync(`${cacheFolder}/${file}`, "utf8"));
}

/** What the command leaves in a folder of the workspace. */
async function generate(workspace: Workspace, documents: Files, ...flags: readonly string[]): Promise<Files> {
  const entries = Object.entries(documents).map(([name, text]) => [`specs/${name}`, text] as const);
  workspace.write(Object.fromEntries(entries));
  // With `--verbose` everything is planned, in step or not.
  const ran = await workspace.run("generate", ...entries.map(([path]) => path), "--verbose", ...flags);
  assert.is(ran.exitCode, 0, ran.stderr);
  const out = flags.includes("--no-cache") ? "plain" : "output";
  return Object.fromEntries(workspace.list(out).map((path) => [path, workspace.read(`${out}/${path}`)]));
}

test(
  "the same bytes with and without a cache, for each third document and the real ones",
  inWorkspace(async (workspace) => {
    const some = Object.entries(readDocuments()).filter((_, index) => index % 3 === 0);
    const documents = { ...Object.fromEntries(some), ...readRealDocuments() } as Files;
    const without = await generate(workspace, documents, "--no-cache", "--out", "plain");
    assert.equal(readCache(workspace), []);
    assert.equal(listDifferences(await generate(workspace, documents), without), []);
    assert.ok(readCache(workspace).length > 40);
    assert.equal(listDifferences(await generate(workspace, documents), without), []);
  }),
);

test(
  "without a word about it, the cache is in the user's cache folder",
  inWorkspace(async (workspace) => {
    workspace.write({ "api.yaml": readDocuments()["management.yaml"] ?? "" });
    await workspace.runElsewhere({ env: { SPECLOOM_CACHE_DIR: "" } }, "generate", "api.yaml", "--out", "out");
    assert.equal(readCache(workspace), []);
    const isResult = (path: string): boolean => /(?:^|\/)[\w-]{43}$/.test(path);
    assert.is(workspace.list().filter(isResult).length, 6);
    assert.equal(workspace.list("out").filter(isResult), []);
  }),
);

test.run();
