import { existsSync, mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inOutputFolder, type OutputFolder } from "./output-folder.fixture.ts";
import { describeThisRun, findStart, printOwner, type RunOwner } from "./run-owner.ts";
import { openStaging } from "./staging.ts";

const FOLDER = ".specloom-run";

/** No system has process ids as large as this. */
const DEAD_PROCESS = 999_999_999;

function describeOwner(owner: Partial<RunOwner>): string {
  return printOwner({ ...describeThisRun(), ...owner });
}

function leaveRun(output: OutputFolder, owner: Partial<RunOwner>): void {
  output.write(`${FOLDER}/process`, describeOwner(owner));
  output.write(`${FOLDER}/0`, "half");
}

/** Ages a folder, as if nothing in it had changed for a while. */
function age(output: OutputFolder, name: string, seconds: number): void {
  const then = new Date(statSync(output.path).mtimeMs - seconds * 1000);
  utimesSync(join(output.path, name), then, then);
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
  "only one run has it at a time, and the other one learns which",
  inOutputFolder((output) => {
    leaveRun(output, { process: process.ppid, started: findStart(process.ppid) ?? "" });
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
    assert.is(output.read(`${FOLDER}/process`), printOwner(describeThisRun()));
    assert.ok(output.read(`${FOLDER}/process`).startsWith(`${process.pid}\n`));
    staging?.close();
  }),
);

test(
  "what runs left beside the folder is cleared away when they are dead, and only then",
  inOutputFolder((output) => {
    const living = `${FOLDER}-${process.ppid}`;
    const [dead, nameless, young] = [`${FOLDER}-${DEAD_PROCESS}`, `${FOLDER}-1`, `${FOLDER}-2`];
    for (const name of [dead, living, nameless, young, `${FOLDER}-notes`]) output.write(`${name}/0`, "half");
    output.write(`${living}/process`, describeOwner({ process: process.ppid, started: findStart(process.ppid) ?? "" }));
    output.write(`${dead}/process`, describeOwner({ process: DEAD_PROCESS }));
    age(output, nameless, 120);
    openStaging(output.path).value?.close();
    assert.equal(
      output.list().filter((path) => !path.includes("/")),
      [living, young, `${FOLDER}-notes`].sort(),
    );
  }),
);

const DEAD_OWNERS: Readonly<Record<string, Partial<RunOwner>>> = {
  "a process that is gone": { process: DEAD_PROCESS },
  "an earlier run in this process": {},
  // Some systems do not report the start time of a process, only its id.
  ...(process.platform === "linux" && {
    "a process whose number another one has now": { process: process.ppid, started: "1" },
  }),
};

for (const [who, owner] of Object.entries(DEAD_OWNERS)) {
  test(
    `what ${who} left is cleared away`,
    inOutputFolder((output) => {
      leaveRun(output, owner);
      output.write(`${FOLDER}-${DEAD_PROCESS}/process`, describeOwner(owner));
      const staging = openStaging(output.path).value;
      assert.ok(staging);
      assert.equal(existsSync(staging.pathOf("0")), false);
      staging.close();
      assert.equal(output.list(), []);
    }),
  );
}

test(
  "a run in another container has the folder for as long as it changes it",
  inOutputFolder((output) => {
    leaveRun(output, { process: process.pid, place: "another container" });
    age(output, FOLDER, 30);
    assert.equal(
      openStaging(output.path).diagnostics.map(({ code }) => code),
      ["already-running"],
    );
    age(output, FOLDER, 90);
    const staging = openStaging(output.path).value;
    assert.ok(staging);
    staging.close();
    assert.equal(output.list(), []);
  }),
);

test(
  "git sees nothing of it",
  inOutputFolder((output) => {
    const git = (...words: readonly string[]): string =>
      execFileSync("git", ["-C", output.path, ...words], { encoding: "utf8" });
    git("init", "--quiet");
    const staging = openStaging(output.path).value;
    assert.ok(staging);
    writeFileSync(staging.pathOf("0"), "prepared");
    assert.is(git("status", "--porcelain", "--untracked-files=all"), "");
    staging.close();
  }),
);

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
