import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inOutputFolder, type OutputFolder } from "./output-folder.fixture.ts";
import { openStaging } from "./staging.ts";

const FOLDER = ".specloom-run";

/** Above what any system gives to a process. */
const DEAD_PROCESS = "999999999";

function leaveRun(output: OutputFolder, owner: string): void {
  output.write(`${FOLDER}/process`, owner);
  output.write(`${FOLDER}/0`, "half");
}

test(
  "is in the output's folder, which it makes, and leaves nothing behind",
  inOutputFolder((output) => {
    const outDir = join(output.path, "deep/out");
    const staging = openStaging(outDir).value;
    assert.ok(staging);
    writeFileSync(staging.pathOf("0"), "prepared");
    assert.ok(staging.pathOf("0").startsWith(join(outDir, FOLDER)));
    staging.close();
    assert.equal(output.list(), ["deep", "deep/out"]);
  }),
);

test(
  "only one run has it at a time, and the other is told which",
  inOutputFolder((output) => {
    leaveRun(output, String(process.ppid));
    const { value, diagnostics } = openStaging(output.path);
    assert.is(value, undefined);
    assert.equal(
      diagnostics.map(({ code, message }) => [code, message.includes(String(process.ppid))]),
      [["already-running", true]],
    );
    assert.is(output.read(`${FOLDER}/0`), "half");
  }),
);

test(
  "a folder of this name that no run has made is nobody's to clear away",
  inOutputFolder((output) => {
    output.write(`${FOLDER}/mine.txt`, "mine\n");
    assert.equal(
      openStaging(output.path).diagnostics.map(({ code }) => code),
      ["already-running"],
    );
    assert.equal(output.list(), [FOLDER, `${FOLDER}/mine.txt`]);
  }),
);

test(
  "a file or a link of this name is reported, and nothing is written behind it",
  inOutputFolder((output) => {
    output.write(FOLDER, "mine\n");
    const codes = (): string[] => openStaging(output.path).diagnostics.map(({ code }) => code);
    assert.equal(codes(), ["cannot-write"]);
    rmSync(join(output.path, FOLDER));
    mkdirSync(join(output.path, "elsewhere"));
    symlinkSync("elsewhere", join(output.path, FOLDER));
    assert.equal(codes(), ["cannot-write"]);
    assert.equal(output.list(), [FOLDER, "elsewhere"]);
  }),
);

test(
  "has its owner's number from the first moment on",
  inOutputFolder((output) => {
    const staging = openStaging(output.path).value;
    assert.is(output.read(`${FOLDER}/process`), String(process.pid));
    staging?.close();
  }),
);

test(
  "what runs left beside the folder is cleared away when they are dead, and only then",
  inOutputFolder((output) => {
    const living = `${FOLDER}-${process.ppid}`;
    for (const name of [`${FOLDER}-${DEAD_PROCESS}`, living, `${FOLDER}-notes`]) output.write(`${name}/0`, "half");
    openStaging(output.path).value?.close();
    assert.equal(output.list(), [living, `${living}/0`, `${FOLDER}-notes`, `${FOLDER}-notes/0`]);
  }),
);

for (const [who, owner] of [
  ["a process that is gone", DEAD_PROCESS],
  ["a process of this number in another container", String(process.pid)],
] as const) {
  test(
    `what ${who} left is cleared away`,
    inOutputFolder((output) => {
      leaveRun(output, owner);
      output.write(`${FOLDER}-${owner}/1`, "half");
      const staging = openStaging(output.path).value;
      assert.ok(staging);
      assert.equal(existsSync(staging.pathOf("0")), false);
      staging.close();
      assert.equal(output.list(), []);
    }),
  );
}

test(
  "a folder that is gone before it is closed is no fault",
  inOutputFolder((output) => {
    const [first, second] = [openStaging(output.path).value, openStaging(output.path).value];
    first?.close();
    second?.close();
    assert.equal(output.list(), []);
  }),
);

test(
  "a file in the place of the output's folder is reported",
  inOutputFolder((output) => {
    output.write("out", "mine\n");
    assert.equal(
      openStaging(join(output.path, "out")).diagnostics.map(({ code }) => code),
      ["cannot-write"],
    );
  }),
);

test.run();
