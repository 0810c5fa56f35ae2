import { test } from "uvu";
import * as assert from "uvu/assert";
import { FOLDER, inOutputFolder, planFiles } from "./output-folder.fixture.ts";

const A = `${FOLDER}/a.md`;
const B = `${FOLDER}/b.md`;

test(
  "what is planned and not there is missing",
  inOutputFolder((output) => {
    assert.equal(output.summarize(planFiles({ "a.md": "A\n", "b.md": "B\n" })), [
      `added missing ${A}`,
      `added missing ${B}`,
    ]);
  }),
);

test(
  "what is in step is no change",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "A\n" });
    output.apply(plan);
    assert.equal(output.summarize(plan), []);
  }),
);

test(
  "a file that somebody edited is a hand edit, whether the plan changed or not",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n" }));
    output.write(A, "mine\n");
    assert.equal(output.summarize(planFiles({ "a.md": "A\n" })), [`changed hand-edit ${A}`]);
    assert.equal(output.summarize(planFiles({ "a.md": "A2\n" }, { document: "v2" })), [`changed hand-edit ${A}`]);
  }),
);

test(
  "a change of the document is the cause where nobody edited the file",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    const plan = planFiles({ "a.md": "A2\n", "b.md": "B\n" }, { document: "v2" });
    assert.equal(output.summarize(plan), [`changed spec ${A}`]);
  }),
);

test(
  "a difference without any changed input is our own fault",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n" }));
    assert.equal(output.summarize(planFiles({ "a.md": "A2\n" })), [`changed nondeterminism ${A}`]);
  }),
);

test(
  "what is planned no more is stale, and what we never wrote is unknown",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    output.write(`${FOLDER}/notes.md`, "mine\n");
    const plan = planFiles({ "a.md": "A\n" }, { document: "v2" });
    assert.equal(output.summarize(plan), [`stale stale ${B}`, `stale unknown ${FOLDER}/notes.md`]);
  }),
);

test(
  "a partial plan calls nothing stale",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    assert.equal(output.summarize(planFiles({ "a.md": "A\n" }, { isPartial: true })), []);
  }),
);

test(
  "other line endings and a byte order mark are no change",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "one\ntwo\n" });
    output.apply(plan);
    output.write(A, "\uFEFFone\r\ntwo\r\n");
    assert.equal(output.summarize(plan), []);
  }),
);

test(
  "a checkout with other line endings, the lock's too, is in step",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "one\ntwo\n" }, { recorded: [{ name: "pets", source: "a.yaml", settings: {} }] });
    output.apply(plan);
    for (const path of [A, "specloom.lock"]) output.write(path, output.read(path).replaceAll("\n", "\r\n"));
    assert.equal(output.summarize(plan), []);
    assert.equal(output.apply(plan).value?.made, []);
    assert.is(output.read(A), "one\r\ntwo\r\n");
    assert.match(output.readLock(), "\r\n");
  }),
);

test(
  "going back after a partial run is no bug of ours",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "A\n", "b.md": "B\n" });
    output.apply(plan);
    output.apply(planFiles({ "a.md": "A2\n" }, { document: "v2", isPartial: true }));
    assert.equal(output.summarize(plan), [`changed stale ${A}`]);
  }),
);

test(
  "a page made from other inputs than recorded is still our own fault where it fits neither",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n" }));
    output.apply(planFiles({ "a.md": "A2\n" }, { document: "v2", isPartial: true }));
    assert.equal(output.summarize(planFiles({ "a.md": "A3\n" })), [`changed nondeterminism ${A}`]);
  }),
);

test(
  "half a character, which no file can hold, is no change for ever",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "half \ud83d\n" });
    output.apply(plan);
    assert.equal(output.summarize(plan), []);
  }),
);

test(
  "a file in the place of the folder does not hide what is missing",
  inOutputFolder((output) => {
    output.write(FOLDER, "mine\n");
    assert.equal(output.summarize(planFiles({ "a.md": "A\n" })), [`added missing ${A}`]);
  }),
);

test(
  "what planning has found is in step if it is still there, and missing if it is gone",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "A\n" });
    const found = { ...plan, files: plan.files.map((file) => ({ ...file, isFound: true })) };
    assert.equal(output.summarize(found), [`added missing ${A}`]);
    output.apply(found);
    assert.equal(output.summarize(found), []);
  }),
);

test.run();
