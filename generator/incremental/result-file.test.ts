import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ResultFile, type ResultPlace } from "./result-file.ts";

const root = mkdtempSync(join(tmpdir(), "specloom-results-"));
let count = 0;

test.after(() => rmSync(root, { recursive: true, force: true }));

function newPlace(): ResultPlace {
  count += 1;
  return { file: join(root, `${count}/cache/results`), scope: "scope", isKept: true };
}

/** Requests results as a run would. Returns those that it had to compute. */
function run(place: ResultPlace, keys: readonly string[]): string[] {
  const computed: string[] = [];
  const results = new ResultFile(place);
  for (const key of keys) {
    const known = results.find(key);
    if (known !== undefined) assert.equal(known, { of: [key] });
    else {
      computed.push(key);
      results.add(key, { of: [key] });
    }
  }
  results.save();
  return computed;
}

const ODD = 'odd\t"key"\nwith 中文';

test("a result is computed once for any key", () => {
  const place = newPlace();
  assert.equal(run(place, ["a", ODD, "a"]), ["a", ODD]);
  assert.equal(run(place, [ODD, "a", "b"]), ["b"]);
  assert.equal(run(place, ["b", "a", ODD]), []);
});

test("`false` and `undefined` are results, too", () => {
  const place = newPlace();
  for (const value of [false, null, 0, ""]) {
    const results = new ResultFile(place);
    results.add(`of ${String(value)}`, value);
    results.save();
    assert.is(new ResultFile(place).find(`of ${String(value)}`), value);
  }
});

test("results of another branch are kept for a while", () => {
  const place = newPlace();
  run(place, ["a"]);
  for (const key of ["b", "c", "d"]) run(place, [key]);
  assert.equal(run(place, ["a"]), []);
  for (const key of ["e", "f", "g", "h"]) run(place, [key]);
  assert.equal(run(place, ["a"]), ["a"]);
});

test("damaged results and those of another scope are ignored", () => {
  const place = newPlace();
  run(place, ["a"]);
  assert.equal(run({ ...place, scope: "other", isKept: false }, ["a"]), ["a"]);
  assert.equal(run({ ...place, isKept: false }, ["a"]), []);
  const text = readFileSync(place.file, "utf8");
  for (const damaged of ["", "\n", text.replace('["a"]', '["x"]'), text.slice(0, -1), `x${text}`]) {
    writeFileSync(place.file, damaged);
    assert.equal(run({ ...place, isKept: false }, ["a"]), ["a"], damaged);
  }
});

test("intact blocks are read, even if a damaged one follows", () => {
  const place = newPlace();
  run(place, ["a"]);
  run(place, ["b"]);
  const text = readFileSync(place.file, "utf8");
  for (const torn of [text.slice(0, -1), text.replace('["b"]', '["x"]'), `${text}x`, `${text}\n`]) {
    writeFileSync(place.file, torn);
    assert.equal(run(place, ["a", "c"]), ["c"], torn);
    assert.equal(run(place, ["a", "c"]), [], torn);
  }
});

test("a run appends new results to the stored ones", () => {
  const place = newPlace();
  run(place, ["a", "b"]);
  const before = readFileSync(place.file, "utf8");
  run(place, ["a", "b", "c"]);
  const after = readFileSync(place.file, "utf8");
  assert.ok(after.startsWith(before));
  assert.not.match(after.slice(before.length), '["a"]');
});

test("a run that may not store anything writes nothing", () => {
  const place = newPlace();
  run({ ...place, isKept: false }, ["a"]);
  assert.not(existsSync(place.file));
  assert.equal(run(place, ["a"]), ["a"]);
});

test("a place that cannot be written is not an error", () => {
  const place = newPlace();
  writeFileSync(join(root, String(count)), "a file in the way");
  assert.equal(run(place, ["a"]), ["a"]);
});

test.run();
