import { test } from "uvu";
import * as assert from "uvu/assert";
import type { InputHash, InputKind } from "../plan/plan.ts";
import { findForeignCause, findInputCauses } from "./cause.ts";
import { EMPTY_LOCK } from "./lock.ts";
import { FOLDER, planFiles } from "./output-folder.fixture.ts";

const PLAN = planFiles({ "a.md": "A\n" });

function inputOf(kind: InputKind, hash: string): InputHash {
  return { folder: FOLDER, kind, name: kind, hash };
}

function causeOf(recorded: readonly InputHash[], present: readonly InputHash[]): string | undefined {
  return findInputCauses({ ...PLAN, inputs: present }, { ...EMPTY_LOCK, inputs: recorded }).get(FOLDER);
}

const CAUSES: readonly (readonly [kind: InputKind, cause: string])[] = [
  ["document", "spec"],
  ["config", "config"],
  ["options", "config"],
  ["template", "template"],
  ["generator", "generator"],
];

for (const [kind, cause] of CAUSES) {
  test(`another ${kind}, a new one and one that is gone are the cause ${cause}`, () => {
    assert.is(causeOf([inputOf(kind, "1")], [inputOf(kind, "2")]), cause);
    assert.is(causeOf([], [inputOf(kind, "2")]), cause);
    assert.is(causeOf([inputOf(kind, "1")], []), cause);
  });
}

test("of several causes the one nearest to the user's work is named", () => {
  const all = CAUSES.map(([kind]) => kind);
  assert.is(
    causeOf(
      [],
      [...all].reverse().map((kind) => inputOf(kind, "1")),
    ),
    "spec",
  );
  assert.is(causeOf([], [inputOf("generator", "1"), inputOf("template", "1")]), "template");
});

test("the same inputs in another order are no cause: a difference is a bug of ours", () => {
  const inputs = [inputOf("document", "1"), inputOf("generator", "1")];
  assert.is(causeOf(inputs, [...inputs].reverse()), "nondeterminism");
});

test("the inputs of another folder are no cause", () => {
  const other = { ...inputOf("document", "1"), folder: "users/pages" };
  assert.is(causeOf([other], []), "nondeterminism");
});

test("what is as we left it is nobody's, what is not is an edit, what we never wrote is unknown", () => {
  assert.is(findForeignCause("1", ["0", "1"]), undefined);
  assert.is(findForeignCause("2", ["0", "1"]), "hand-edit");
  assert.is(findForeignCause("2", undefined), "unknown");
});

test.run();
