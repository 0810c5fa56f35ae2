import { test } from "uvu";
import * as assert from "uvu/assert";
import { findForeignCause, findInputCause, type InputCause, type InputComparison } from "./cause.ts";
import type { FileRecord } from "./lock.ts";

const RECORD: FileRecord = { hash: "0", part: "p", options: "o", templates: "t" };
const SAME: InputComparison = {
  recorded: RECORD,
  planned: RECORD,
  hasOwnPart: true,
  versions: ["1.0.0"],
  inputs: { version: "1.0.0", options: "o", templates: "t" },
};

const CHANGES: readonly (readonly [cause: InputCause, change: Partial<InputComparison>])[] = [
  ["spec", { planned: { ...RECORD, part: "p2" } }],
  ["config", { planned: { ...RECORD, options: "o2" } }],
  ["template", { planned: { ...RECORD, templates: "t2" } }],
  ["generator", { versions: ["0.9.0"] }],
];

for (const [cause, change] of CHANGES) {
  test(`another input is the cause ${cause}, whether the file names its part or not`, () => {
    for (const hasOwnPart of [true, false]) assert.is(findInputCause({ ...SAME, ...change, hasOwnPart }), cause);
  });
}

const ALL: InputComparison = {
  ...SAME,
  planned: { hash: "1", part: "p2", options: "o2", templates: "t2" },
  versions: ["0.9.0"],
};

test("of several causes, the one closest to the user's work is reported", () => {
  assert.is(findInputCause(ALL), "spec");
});

test("if the content counts as the part, the document is the cause only if nothing else changed", () => {
  assert.is(findInputCause({ ...ALL, hasOwnPart: false }), "config");
});

test("without a changed input there is no cause", () => {
  assert.is(findInputCause(SAME), undefined);
});

test("unchanged files have no foreign cause, changed ones are edited, and unrecorded ones are unknown", () => {
  const records = [RECORD];
  assert.is(findForeignCause({ hash: "0", bytes: Buffer.from("ours\n") }, records, false), undefined);
  assert.is(findForeignCause({ hash: "2", bytes: Buffer.from("mine\n") }, records, false), "hand-edit");
  assert.is(findForeignCause({ hash: "2", bytes: Buffer.from("mine\n") }, undefined, false), "unknown");
});

test("a file that git merged is a conflict; several records of an interrupted run are not", () => {
  const records = [RECORD, { ...RECORD, hash: "1" }];
  assert.is(findForeignCause({ hash: "2", bytes: Buffer.from("both\n") }, records, false), "conflict");
  assert.is(findForeignCause({ hash: "2", bytes: Buffer.from("mine\n") }, records, true), "hand-edit");
  const marked = Buffer.from("<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n");
  assert.is(findForeignCause({ hash: "2", bytes: marked }, [RECORD], false), "conflict");
});

test.run();
