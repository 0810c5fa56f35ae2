import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { COMMAND, type Circumstances } from "./commands/command.fixture.ts";
import { generateIn, listDifferences, readDocuments, reverseMembers, type Files } from "./same-bytes.fixture.ts";

const documents = readDocuments();
let usual: Files;

test.before(async () => {
  usual = await generateIn({}, documents);
});

const CIRCUMSTANCES: Readonly<Record<string, Circumstances>> = {
  "Turkish, in Chatham's time zone": {
    env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr", TZ: "Pacific/Chatham" },
  },
  "Chinese, in another working folder": {
    env: { LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" },
    below: "a folder/文件夹",
  },
};

for (const [name, circumstances] of Object.entries(CIRCUMSTANCES)) {
  test(`the same bytes: ${name}`, async () => {
    assert.equal(listDifferences(usual, await generateIn(circumstances, documents)), []);
  });
}

// Only Linux has it.
const hasTaskset = spawnSync("taskset", ["--version"]).status === 0;

test("the same bytes: one core", async () => {
  if (!hasTaskset) return;
  const program = ["taskset", "--cpu-list", "0", process.execPath, COMMAND];
  assert.equal(listDifferences(usual, await generateIn({ program }, documents)), []);
});

test("the same bytes: the sources, which have no threads", async () => {
  const tsx = fileURLToPath(import.meta.resolve("tsx"));
  const sources = fileURLToPath(new URL("../cli.ts", import.meta.url));
  const program = [process.execPath, "--import", new URL(`file://${tsx}`).href, sources];
  const files = await generateIn({ program }, documents);
  assert.equal(listDifferences(usual, files), ["specloom.lock"]);
  assert.equal(listRecorded(files["specloom.lock"]), listRecorded(usual["specloom.lock"]));
});

test("the same bytes: the members of the document's objects in reverse", async () => {
  // JSON is YAML, so the files keep their names.
  const reversed = Object.entries(documents).map(([name, text]) => [name, reverseMembers(text)]);
  const files = await generateIn({}, Object.fromEntries(reversed) as Files);
  assert.equal(listDifferences(usual, files), ["specloom.lock"]);
  assert.equal(listRecorded(files["specloom.lock"]), listRecorded(usual["specloom.lock"]));
});

/** The output that a lock records, whatever it was made from and by which version. */
function listRecorded(lock: string | undefined): string[] {
  return Array.from((lock ?? "").matchAll(/^file\t[^\t]+\t[^\t]+/gm), ([line]) => line);
}

test.run();
