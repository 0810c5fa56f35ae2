import { decodeText } from "./content.ts";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { FragmentFile } from "./fragment-file.ts";
import { Fragments, makeFragment } from "./fragments.ts";
import type { PlannedText } from "./target.ts";

const root = mkdtempSync(join(tmpdir(), "specloom-fragments-"));
let count = 0;

test.after(() => rmSync(root, { recursive: true, force: true }));

interface Place {
  readonly file: string;
  readonly folder: string;
}

function newPlace(): Place {
  count += 1;
  const folder = join(root, `${count}/output`);
  mkdirSync(folder, { recursive: true });
  return { file: join(root, `${count}/cache/file`), folder };
}

/** Plans and writes files as a run would, each of what it depends on, and tells which of them it had to make. */
async function run(place: Place, files: Readonly<Record<string, string>>, scope = ""): Promise<string[]> {
  const known = new FragmentFile(place);
  const fragments = new Fragments(scope, known);
  for (const [path, dependency] of Object.entries(files)) {
    const text = `made of ${dependency}\n`;
    const planned = await fragments.plan(
      path,
      () => [dependency],
      () => text,
    );
    assert.is(toText(planned), text);
    writeFileSync(join(place.folder, path), text);
  }
  const made = fragments.planned.filter(({ isFound }) => !isFound);
  known.keep(made);
  return made.map(({ path }) => path);
}

function toText(planned: PlannedText): string {
  return typeof planned === "string" ? planned : decodeText(planned);
}

const FILES = { "one.md": "1", "two.md": "页 \ud83d\ude00", "three.md": "" };

test("a file is made once of all that it depends on", async () => {
  const place = newPlace();
  assert.equal(await run(place, FILES), ["one.md", "two.md", "three.md"]);
  assert.equal(await run(place, FILES), []);
  assert.equal(await run(place, { ...FILES, "two.md": "2" }), ["two.md"]);
  assert.equal(await run(place, FILES, "another scope"), ["one.md", "two.md", "three.md"]);
});

test("dependencies that are cut elsewhere are others", async () => {
  const place = newPlace();
  const known = new FragmentFile(place);
  const fragments = new Fragments("", known);
  await fragments.plan(
    "a",
    () => ["ab", "c"],
    () => "1",
  );
  writeFileSync(join(place.folder, "a"), "1");
  known.keep(fragments.planned);
  const planned = await new Fragments("", new FragmentFile(place)).plan(
    "a",
    () => ["a", "bc"],
    () => "2",
  );
  assert.is(toText(planned), "2");
});

test("a text that is not as it was made is made again", async () => {
  const place = newPlace();
  await run(place, FILES);
  writeFileSync(join(place.folder, "one.md"), "edited");
  rmSync(join(place.folder, "two.md"));
  assert.equal(await run(place, FILES), ["one.md", "two.md"]);
});

test("a checkout with other line endings has the same texts", async () => {
  const place = newPlace();
  await run(place, FILES);
  for (const [path, text] of Object.entries(FILES))
    writeFileSync(join(place.folder, path), `\uFEFFmade of ${text}\r\n`);
  assert.equal(await run(place, FILES), []);
});

test("whatever becomes of the cache's file, texts are what they would be without", async () => {
  const place = newPlace();
  await run(place, FILES);
  const whole = readFileSync(place.file);
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    for (const content of [damaged, whole.subarray(0, at), Buffer.concat([whole.subarray(0, at), damaged])]) {
      writeFileSync(place.file, content);
      await run(place, FILES);
    }
  }
});

test("the states of a few branches are remembered, and no more", async () => {
  const place = newPlace();
  const one = newPlace().folder;
  const known = new FragmentFile({ ...place, folder: one });
  for (let branch = 0; branch < 20; branch += 1) known.keep([makeFragment("a", `key${branch}`, `${branch}`)]);
  const find = (branch: number): string | undefined => {
    writeFileSync(join(one, "a"), `${branch}`);
    const found = new FragmentFile({ ...place, folder: one }).find("a", `key${branch}`);
    return found && decodeText(found.bytes);
  };
  assert.equal([find(19), find(12), find(11)], ["19", "12", undefined]);
});

test("a place that cannot be written is as good as none", async () => {
  writeFileSync(join(root, "file"), "");
  const place = { ...newPlace(), file: join(root, "file/below") };
  assert.equal(await run(place, FILES), ["one.md", "two.md", "three.md"]);
  assert.equal(await run(place, FILES), ["one.md", "two.md", "three.md"]);
});

test.run();
