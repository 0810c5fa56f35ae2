import { renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Plan } from "../plan/plan.ts";
import { readLock } from "./disk.ts";
import { FOLDER, inOutputFolder, planFiles, type OutputFolder } from "./output-folder.fixture.ts";
import { isRecordedStateCurrent } from "./recorded-state.ts";

function isCurrent(output: OutputFolder, { inputs, folders }: Plan): boolean {
  const lock = readLock(output.path).value;
  return lock !== undefined && isRecordedStateCurrent({ outDir: output.path, lock, inputs, folders });
}

const PLAN = planFiles({ "a.md": "A\n", "b.md": "B\n" });

test(
  "is current after a whole run, whatever the line endings",
  inOutputFolder((output) => {
    output.apply(PLAN);
    assert.ok(isCurrent(output, PLAN));
    output.write(`${FOLDER}/a.md`, "A\r\n");
    assert.ok(isCurrent(output, PLAN));
  }),
);

const CHANGES: Readonly<Record<string, (output: OutputFolder) => void>> = {
  "a file is edited": (output) => output.write(`${FOLDER}/a.md`, "mine\n"),
  "a file is gone": (output) => rmSync(join(output.path, FOLDER, "a.md")),
  "a link is added": (output) => symlinkSync("a.md", join(output.path, FOLDER, "c.md")),
  "the folder is a link": (output) => {
    renameSync(join(output.path, FOLDER), join(output.path, "elsewhere"));
    symlinkSync("../elsewhere", join(output.path, FOLDER));
  },
  "a run failed on its way": (output) => {
    output.apply(planFiles({ "a.md": "A2\n", [`b${"x".repeat(300)}.md`]: "B\n" }, { document: "v2" }));
    output.write(`${FOLDER}/a.md`, "A\n");
  },
  "a file is added": (output) => output.write(`${FOLDER}/c.md`, "mine\n"),
  "only the pages of some operations were written": (output) => {
    output.apply(planFiles({ "a.md": "A2\n" }, { document: "v2", isPartial: true }));
  },
};

for (const [what, change] of Object.entries(CHANGES)) {
  test(
    `is not current when ${what}`,
    inOutputFolder((output) => {
      output.apply(PLAN);
      change(output);
      assert.not(isCurrent(output, PLAN));
    }),
  );
}

test(
  "is not current before the first run, or for another document",
  inOutputFolder((output) => {
    assert.not(isCurrent(output, PLAN));
    output.apply(PLAN);
    assert.not(isCurrent(output, planFiles({}, { document: "v2" })));
  }),
);

test.run();
