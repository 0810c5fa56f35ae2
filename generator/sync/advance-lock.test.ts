import { test } from "uvu";
import * as assert from "uvu/assert";
import { createPlan, type RecordedSpec } from "../plan/plan.ts";
import { closeLock, openLock } from "./advance-lock.ts";
import { hashContent } from "../plan/content.ts";
import { EMPTY_LOCK, type FileRecord, type Lock } from "./lock.ts";
import { changeTexts, FOLDER, planFiles } from "./output-folder.fixture.ts";

const A = `${FOLDER}/a.md`;
const [OLD, NEW] = ["A\n", "A2\n"].map(recordText) as [FileRecord, FileRecord];

function recordText(text: string): FileRecord {
  return { hash: hashContent(text), part: hashContent(text).slice(0, 12), options: "o1", templates: "t1" };
}

function specOf(name: string, source = `${name}.yaml`): RecordedSpec {
  return { name, source, settings: {} };
}

function lockOf(specs: readonly RecordedSpec[], folders: readonly string[]): Lock {
  return { ...EMPTY_LOCK, specs, files: new Map(folders.map((folder) => [`${folder}/a.md`, [OLD]])) };
}

test("while the lock is open, a file may have its old or new content", () => {
  const lock: Lock = { ...EMPTY_LOCK, files: new Map([[A, [OLD]]]) };
  const plan = planFiles({ "a.md": "A2\n" });
  const opened = openLock(lock, plan, [changeTexts(A, { before: "A\n", after: "A2\n" })]);
  assert.ok(opened.isOpen);
  assert.equal(opened.files.get(A), [OLD, NEW]);
  assert.equal(openLock(lock, planFiles({}), [changeTexts(A, { before: "A\n" })]).files.get(A), [OLD]);
  assert.equal(openLock(EMPTY_LOCK, plan, [changeTexts(A, { after: "A2\n" })]).files.get(A), [NEW]);
});

test("after a whole run, each file has one record, and its folder has the version", () => {
  const lock: Lock = {
    ...EMPTY_LOCK,
    isOpen: true,
    versions: new Map([[FOLDER, ["0.8.0", "0.9.0"]]]),
    files: new Map([[A, [OLD, NEW]]]),
  };
  assert.equal(closeLock(lock, planFiles({ "a.md": "A2\n" })), {
    specs: [],
    versions: new Map([[FOLDER, ["1.0.0"]]]),
    files: new Map([[A, [NEW]]]),
    isOpen: false,
  });
});

test("a partial run records the files that it wrote, and changes no other lines", () => {
  const B = `${FOLDER}/b.md`;
  const lock: Lock = {
    ...EMPTY_LOCK,
    versions: new Map([[FOLDER, ["0.9.0"]]]),
    files: new Map([
      [A, [OLD]],
      [B, [OLD]],
    ]),
  };
  const closed = closeLock(lock, planFiles({ "a.md": "A2\n" }, { isPartial: true }));
  assert.equal(closed.files.get(A), [NEW]);
  assert.equal(closed.files.get(B), [OLD]);
  assert.equal(closed.versions.get(FOLDER), ["0.9.0"]);
  const first = closeLock(EMPTY_LOCK, planFiles({ "a.md": "A2\n" }, { isPartial: true }));
  assert.equal(first.versions.get(FOLDER), ["1.0.0"]);
});

test("a whole run replaces the line of its spec, and keeps those of others", () => {
  const lock = lockOf([specOf("pets"), specOf("users")], [FOLDER, "users/pages"]);
  const plan = planFiles({ "a.md": "A\n" }, { recorded: [specOf("pets", "new.yaml")] });
  assert.equal(closeLock(lock, plan).specs, [specOf("pets", "new.yaml"), specOf("users")]);
});

test("a whole run decides between two sources of a spec after a merge", () => {
  const lock = lockOf([specOf("pets", "a.yaml"), specOf("pets", "b.yaml")], [FOLDER]);
  const plan = planFiles({ "a.md": "A\n" }, { recorded: [specOf("pets", "b.yaml")] });
  assert.equal(closeLock(lock, plan).specs, [specOf("pets", "b.yaml")]);
});

test("a partial run adds the line of its spec if there is none, and changes no others", () => {
  const plan = planFiles({ "a.md": "A\n" }, { recorded: [specOf("pets", "new.yaml")], isPartial: true });
  assert.equal(closeLock(lockOf([], []), plan).specs, [specOf("pets", "new.yaml")]);
  const lock = lockOf([specOf("pets"), specOf("users")], [FOLDER, "users/pages"]);
  assert.equal(closeLock(lock, plan).specs, lock.specs);
});

test("a spec is kept until the last of its folders is removed", () => {
  const lock = lockOf([specOf("pets"), specOf("users")], [FOLDER, "pets/sdk", "users/pages"]);
  const abandon = (abandoned: readonly string[]): readonly RecordedSpec[] =>
    closeLock(lock, createPlan({ specs: [], inputs: new Map(), abandoned, isPartial: false })).specs;
  assert.equal(abandon([FOLDER]), lock.specs);
  assert.equal(abandon([FOLDER, "pets/sdk"]), [specOf("users")]);
});

test.run();
