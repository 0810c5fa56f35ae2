import { test } from "uvu";
import * as assert from "uvu/assert";
import { createPlan, type RecordedSpec } from "../plan/plan.ts";
import { closeLock, openLock } from "./advance-lock.ts";
import { hashContent } from "../plan/content.ts";
import { ABSENT, EMPTY_LOCK, type Lock } from "./lock.ts";
import { changeTexts, FOLDER, planFiles } from "./output-folder.fixture.ts";

const A = `${FOLDER}/a.md`;
const [OLD, NEW, NEWEST] = ["A\n", "A2\n", "A3\n"].map((text) => hashContent(text)) as [string, string, string];

function specOf(name: string, source = `${name}.yaml`): RecordedSpec {
  return { name, source, settings: {} };
}

function lockOf(specs: readonly RecordedSpec[], folders: readonly string[]): Lock {
  return { specs, inputs: [], files: new Map(folders.map((folder) => [`${folder}/a.md`, [OLD]])) };
}

test("while it is open, a file may be as before or as after", () => {
  const lock: Lock = { ...EMPTY_LOCK, files: new Map([[A, [OLD]]]) };
  assert.equal(openLock(lock, [changeTexts(A, { before: "A\n", after: "A2\n" })]).files.get(A), [OLD, NEW]);
  assert.equal(openLock(lock, [changeTexts(A, { before: "A\n" })]).files.get(A), [OLD, ABSENT]);
  assert.equal(openLock(EMPTY_LOCK, [changeTexts(A, { after: "A2\n" })]).files.get(A), [ABSENT, NEW]);
});

test("after a whole run each file has one state, and the inputs are those of this run", () => {
  const lock: Lock = { ...EMPTY_LOCK, files: new Map([[A, [OLD, NEW]]]) };
  const plan = planFiles({ "a.md": "A2\n" }, { document: "v2" });
  assert.equal(closeLock(lock, plan), { specs: [], inputs: plan.inputs, files: new Map([[A, [NEW]]]) });
});

test("after partial runs a file has the state of the last whole run and its own, however many they were", () => {
  const partial = (lock: Lock, text: string): Lock => closeLock(lock, planFiles({ "a.md": text }, { isPartial: true }));
  const lock: Lock = { ...EMPTY_LOCK, files: new Map([[A, [OLD]]]) };
  assert.equal(partial(partial(lock, "A2\n"), "A3\n").files.get(A), [OLD, NEWEST]);
  assert.equal(partial(partial(lock, "A2\n"), "A\n").files.get(A), [OLD]);
  assert.equal(partial(EMPTY_LOCK, "A2\n").files.get(A), [ABSENT, NEW]);
  assert.equal(partial(EMPTY_LOCK, "A2\n").inputs, []);
});

test("a whole run replaces the line of its spec, and keeps those of others", () => {
  const lock = lockOf([specOf("pets"), specOf("users")], [FOLDER, "users/pages"]);
  const plan = planFiles({ "a.md": "A\n" }, { recorded: [specOf("pets", "new.yaml")] });
  assert.equal(closeLock(lock, plan).specs, [specOf("pets", "new.yaml"), specOf("users")]);
});

test("a partial run adds a line where its spec has none, and changes none", () => {
  const plan = planFiles({ "a.md": "A\n" }, { recorded: [specOf("pets", "new.yaml")], isPartial: true });
  assert.equal(closeLock(lockOf([], []), plan).specs, [specOf("pets", "new.yaml")]);
  const lock = lockOf([specOf("pets"), specOf("users")], [FOLDER, "users/pages"]);
  assert.equal(closeLock(lock, plan).specs, lock.specs);
});

test("a spec is forgotten with the last of its folders, not before", () => {
  const lock = lockOf([specOf("pets"), specOf("users")], [FOLDER, "pets/sdk", "users/pages"]);
  const abandon = (abandoned: readonly string[]): readonly RecordedSpec[] =>
    closeLock(lock, createPlan({ specs: [], inputs: [], abandoned, isPartial: false })).specs;
  assert.equal(abandon([FOLDER]), lock.specs);
  assert.equal(abandon([FOLDER, "pets/sdk"]), [specOf("users")]);
});

test.run();
