import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { FragmentFile } from "./fragment-file.ts";
import { Fragments } from "./fragments.ts";

const folder = mkdtempSync(join(tmpdir(), "specloom-fragments-"));
let count = 0;

test.after(() => rmSync(folder, { recursive: true, force: true }));

function newFile(): string {
  count += 1;
  return join(folder, `below/${count}.fragments`);
}

/** Plans texts as a run would, and tells which of them it had to make. */
async function run(file: string, texts: Readonly<Record<string, string>>, scope = "scope"): Promise<string[]> {
  const known = new FragmentFile(file);
  const fragments = new Fragments(scope, known);
  const made: string[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const planned = await fragments.plan([name], () => {
      made.push(name);
      return text;
    });
    assert.is(planned, text);
  }
  known.keep(fragments);
  return made;
}

const TEXTS = { one: "1\n", two: "页 \ud83d\ude00\n\n", three: "" };

test("a text is made once for all that it depends on", async () => {
  const file = newFile();
  assert.equal(await run(file, TEXTS), ["one", "two", "three"]);
  assert.equal(await run(file, TEXTS), []);
  assert.equal(await run(file, { ...TEXTS, four: "4" }), ["four"]);
  assert.equal(await run(file, TEXTS, "another scope"), ["one", "two", "three"]);
  assert.equal(await run(file, TEXTS), []);
});

test("dependencies that are cut elsewhere are others", async () => {
  const fragments = new Fragments();
  assert.is(await fragments.plan(["ab", "c"], () => "1"), "1");
  assert.is(await fragments.plan(["a", "bc"], () => "2"), "2");
});

test("whatever is not as it was written is not there, and is made again", async () => {
  const file = newFile();
  await run(file, TEXTS);
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    for (const content of [damaged, whole.subarray(0, at), Buffer.concat([whole.subarray(0, at), damaged])]) {
      writeFileSync(file, content);
      await run(file, TEXTS);
      assert.equal(await run(file, TEXTS), [], `after damage at ${at}`);
    }
  }
});

test("what no run asks for any more makes way in time, the oldest first", async () => {
  const file = newFile();
  for (let branch = 0; branch < 20; branch += 1) await run(file, { [`text ${branch}`]: "x".repeat(1000) });
  assert.ok(statSync(file).size < 5 * 1200);
  assert.equal(await run(file, { "text 19": "x".repeat(1000) }), []);
  assert.equal(await run(file, { "text 0": "x".repeat(1000) }), ["text 0"]);
});

test("a place that cannot be written is as good as none", async () => {
  const file = join(newFile(), "\0");
  assert.equal(await run(file, TEXTS), ["one", "two", "three"]);
  assert.equal(await run(file, TEXTS), ["one", "two", "three"]);
});

test.run();
