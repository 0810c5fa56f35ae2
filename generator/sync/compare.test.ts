import { test } from "uvu";
import * as assert from "uvu/assert";
import { hashContent } from "../plan/content.ts";
import { compareOutput } from "./compare.ts";
import { readLock, readOutput } from "./disk.ts";
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
    assert.equal(output.summarize(planFiles({ "a.md": "A2\n" })), [`changed hand-edit ${A}`]);
  }),
);

test(
  "a change of the document is the cause where nobody edited the file",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    const plan = planFiles({ "a.md": "A2\n", "b.md": "B\n" });
    assert.equal(output.summarize(plan), [`changed spec ${A}`]);
  }),
);

test(
  "an input that changed one file is no difference of the lock's for the others",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }, { part: "p" }));
    const plan = planFiles({ "a.md": "A2\n", "b.md": "B\n" }, { part: "p", inputs: { options: "o2" } });
    assert.equal(output.summarize(plan), [`changed config ${A}`]);
  }),
);

test(
  "where no input has changed, the lock has; or we, if this machine has planned otherwise from the same",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n" }, { part: "p" }));
    const plan = planFiles({ "a.md": "A2\n" }, { part: "p" });
    assert.equal(output.summarize(plan), [`changed lock ${A}`]);
    const [disk, lockFile] = [readOutput(output.path, plan).value, readLock(output.path).value];
    assert.ok(disk && lockFile);
    const earlier = new Map([[A, "another"]]);
    assert.equal(
      compareOutput({ plan, disk, lockFile, earlier }).flatMap(({ path, cause }) => (path === A ? cause : [])),
      ["nondeterminism"],
    );
  }),
);

test(
  "a forged file with its line in the lock differs, and so does the lock",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "A\n", "b.md": "B\n" });
    output.apply(plan);
    output.write(A, "evil\n");
    output.write("specloom.lock", output.readLock().replace(hashContent("A\n"), hashContent("evil\n")));
    assert.equal(output.summarize(plan), [`changed lock ${A}`]);
    assert.equal(output.apply(plan).diagnostics, []);
    assert.is(output.read(A), "A\n");
    assert.equal(output.compare(plan), []);
  }),
);

const LOCK_EDITS: Readonly<Record<string, (text: string) => string>> = {
  "a hash": (text) => text.replace(hashContent("A\n"), "0".repeat(32)),
  "a part": (text) => text.replace(/\to1/, "\to2"),
  "a line that is gone": (text) => text.replace(/^file.*a\.md.*\n/m, ""),
  "a line more": (text) => `${text}file\t${FOLDER}/c.md\t${"0".repeat(32)}\tp\to1\tt1\n`,
  "all lines of files": (text) => text.replace(/^file.*\n/gm, ""),
  "an odd line": (text) => `${text}nonsense\n`,
  "no text": () => "",
};

for (const [what, edit] of Object.entries(LOCK_EDITS)) {
  test(
    `a lock with ${what} is drift, though every file is right`,
    inOutputFolder((output) => {
      const plan = planFiles({ "a.md": "A\n", "b.md": "B\n" });
      output.apply(plan);
      const lock = output.readLock();
      output.write("specloom.lock", edit(lock));
      assert.equal(output.summarize(plan), []);
      assert.equal(output.summarizeBookkeeping(plan), ["changed lock specloom.lock"]);
      output.apply(plan);
      assert.is(output.readLock(), lock);
    }),
  );
}

test(
  "what the lock says of files that differ is no difference of its own",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    const plan = planFiles({ "a.md": "A2\n", "b.md": "B\n" });
    assert.equal(output.summarizeBookkeeping(plan), []);
    output.apply(plan);
    assert.equal(output.compare(plan), []);
  }),
);

test(
  "a merge leaves both sides of the lock, and what git put together of two sides is no hand edit",
  inOutputFolder((output) => {
    const lockOf = (text: string): string => {
      output.apply(planFiles({ "a.md": text }));
      return output.readLock();
    };
    const [ours, theirs] = [lockOf("A1\nx\n"), lockOf("x\nA2\n")];
    const marked = `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
    const plan = planFiles({ "a.md": "A1\nA2\n" });
    for (const [lock, cause] of [
      [`${ours}${theirs}`, "lock"],
      [marked, "conflict"],
    ] as const) {
      output.write("specloom.lock", lock);
      output.write(A, "A1\nx\nA2\n");
      assert.equal(output.summarize(plan), [`changed conflict ${A}`]);
      output.write(A, "A1\nA2\n");
      assert.equal(output.summarizeBookkeeping(plan), [`changed ${cause} specloom.lock`]);
      assert.equal(output.apply(plan).diagnostics, []);
      assert.equal(output.compare(plan), []);
    }
  }),
);

test(
  "a file with the markers of a merge is written again, one with an edit is not",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "A\n" });
    output.apply(plan);
    output.write(A, "<<<<<<< ours\nA1\n=======\nA\n>>>>>>> theirs\n");
    assert.equal(output.summarize(plan), [`changed conflict ${A}`]);
    assert.equal(output.apply(plan).diagnostics, []);
    assert.is(output.read(A), "A\n");
  }),
);

test(
  "what is planned no more is stale, and what we never wrote is unknown",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    output.write(`${FOLDER}/notes.md`, "mine\n");
    const plan = planFiles({ "a.md": "A\n" });
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
  "what a partial run wrote was made from a document like any other",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "A\n", "b.md": "B\n" });
    output.apply(plan);
    output.apply(planFiles({ "a.md": "A2\n" }, { isPartial: true }));
    assert.equal(output.summarize(plan), [`changed spec ${A}`]);
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
