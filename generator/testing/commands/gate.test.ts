/** Ten of the mutations that `npm run gate` holds `check` and `generate` to. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Checkout } from "../../../scripts/command/gate/checkout.ts";
import { edits } from "../../../scripts/command/gate/edits.ts";
import { inputs } from "../../../scripts/command/gate/inputs.ts";
import { judge } from "../../../scripts/command/gate/judge.ts";
import { lockEdits } from "../../../scripts/command/gate/lock-edits.ts";
import { merges } from "../../../scripts/command/gate/merges.ts";
import { buildOnce } from "./command.fixture.ts";

const NAMES: readonly string[] = [
  "page: a line is added",
  "client: a line is added, and its hash put into the lock",
  "page: deleted with its line",
  "all output is gone, and all lines of files",
  "lock: a hash is changed",
  "lock: deleted",
  "specs/management.openapi.yaml: a comment",
  "specs/management.openapi.yaml: an operation more",
  "specloom.config.json: an unknown option of a target",
  "merge: neighbouring operations, with conflicts in the lock",
];

let checkout: Checkout;

test.before(async () => {
  buildOnce();
  checkout = await Checkout.create();
});

test.after(() => checkout.dispose());

for (const name of NAMES) {
  test(`check is 0 exactly where generate does nothing: ${name}`, async () => {
    const mutation = [...edits, ...lockEdits, ...inputs, ...merges].find((each) => each.name === name);
    assert.ok(mutation);
    const { faults, check, generate } = await judge(checkout, mutation);
    assert.equal(faults, [], `${check.output}\n${generate.output}`);
  });
}

test.run();
