import { mkdirSync, readlinkSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyChanges } from "./apply.ts";
import { readLock } from "./disk.ts";
import { FOLDER, inOutputFolder, planFiles, type OutputFolder } from "./output-folder.fixture.ts";

const A = `${FOLDER}/a.md`;
const B = `${FOLDER}/b.md`;

function snapshot(output: OutputFolder): (readonly [string, string])[] {
  return output
    .list()
    .filter((path) => statSync(join(output.path, path)).isFile())
    .map((path) => [path, output.read(path)] as const);
}

test(
  "writes what is planned and removes what is planned no more, with the folder that it leaves empty",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "deep/er/b.md": "B\n" }));
    assert.is(output.read(`${FOLDER}/deep/er/b.md`), "B\n");
    output.apply(planFiles({ "a.md": "A2\n" }));
    assert.equal(output.list(), ["pets", FOLDER, A]);
    assert.is(output.read(A), "A2\n");
  }),
);

test(
  "leaves what is in step untouched",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    utimesSync(join(output.path, A), 1000, 1000);
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B2\n" }));
    assert.is(statSync(join(output.path, A)).mtimeMs, 1_000_000);
  }),
);

test(
  "does not even touch the lock where there is nothing to do",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "A\n" });
    output.apply(plan);
    utimesSync(join(output.path, "specloom.lock"), 1000, 1000);
    output.apply(plan);
    assert.is(statSync(join(output.path, "specloom.lock")).mtimeMs, 1_000_000);
  }),
);

test(
  "refuses to overwrite a hand edit, and then writes nothing at all",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    output.write(A, "mine\n");
    const before = snapshot(output);
    const { value, diagnostics } = output.apply(planFiles({ "a.md": "A2\n", "b.md": "B2\n" }));
    assert.is(value, undefined);
    assert.equal(
      diagnostics.map(({ code }) => code),
      ["hand-edit-would-be-lost"],
    );
    assert.equal(snapshot(output), before);
  }),
);

test(
  "keeps a stale file that was edited",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    output.write(B, "mine\n");
    const { diagnostics } = output.apply(planFiles({ "a.md": "A\n" }));
    assert.equal(
      diagnostics.map(({ code }) => code),
      ["hand-edit-would-be-lost"],
    );
    assert.is(output.read(B), "mine\n");
  }),
);

test(
  "overwrites and removes edited files by force",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    output.write(A, "mine\n");
    output.write(B, "mine\n");
    assert.equal(output.apply(planFiles({ "a.md": "A\n" }), true).diagnostics, []);
    assert.is(output.read(A), "A\n");
    assert.equal(output.list(), ["pets", FOLDER, A]);
  }),
);

test(
  "refuses to overwrite a file that it never wrote",
  inOutputFolder((output) => {
    output.write(A, "mine\n");
    assert.equal(
      output.apply(planFiles({ "a.md": "A\n" })).diagnostics.map(({ code }) => code),
      ["foreign-file-would-be-lost"],
    );
    assert.is(output.read(A), "mine\n");
  }),
);

test(
  "never removes a file that it never wrote, not by force either",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n" }));
    output.write(`${FOLDER}/notes.md`, "mine\n");
    const { value, diagnostics } = output.apply(planFiles({ "a.md": "A2\n" }), true);
    assert.equal(
      value?.left.map(({ path }) => path),
      [`${FOLDER}/notes.md`],
    );
    assert.equal(
      diagnostics.map(({ code, severity }) => `${severity} ${code}`),
      ["warning unknown-file"],
    );
    assert.is(output.read(`${FOLDER}/notes.md`), "mine\n");
  }),
);

test(
  "a partial run removes nothing, and is no whole run for the lock",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    const later = { inputs: { version: "2.0.0" } };
    output.apply(planFiles({ "a.md": "A2\n" }, { ...later, isPartial: true }));
    assert.is(output.read(A), "A2\n");
    assert.is(output.read(B), "B\n");
    assert.match(output.readLock(), `folder\t${FOLDER}\t1.0.0\n`);
    assert.equal(output.summarize(planFiles({ "a.md": "A2\n", "b.md": "B2\n" })), [`changed spec ${B}`]);
  }),
);

test(
  "writes no file where one of them cannot be written",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n" }));
    mkdirSync(join(output.path, B, "inside"), { recursive: true });
    output.write(`${B}/inside/mine.txt`, "mine\n");
    const before = snapshot(output);
    const { value, diagnostics } = output.apply(planFiles({ "a.md": "A2\n", "b.md": "B\n" }));
    assert.is(value, undefined);
    assert.equal(
      diagnostics.map(({ code }) => code),
      ["cannot-write"],
    );
    assert.equal(snapshot(output), before);
  }),
);

test(
  "a file may become a folder, and a folder a file",
  inOutputFolder((output) => {
    output.apply(planFiles({ a: "A\n", "b/c.md": "B\n" }));
    assert.equal(output.apply(planFiles({ "a/d.md": "A\n", b: "B\n" })).diagnostics, []);
    assert.is(output.read(`${FOLDER}/a/d.md`), "A\n");
    assert.is(output.read(`${FOLDER}/b`), "B\n");
  }),
);

test(
  "does not write through a symbolic link",
  inOutputFolder((output) => {
    output.write("elsewhere/keep.md", "mine\n");
    mkdirSync(join(output.path, "pets"));
    symlinkSync(join(output.path, "elsewhere"), join(output.path, FOLDER));
    const { value, diagnostics } = output.apply(planFiles({ "a.md": "A\n" }));
    assert.is(value, undefined);
    assert.ok(
      diagnostics.some(({ code }) => code === "link-in-output"),
      diagnostics.map(({ code }) => code).join(),
    );
    assert.equal(
      output.list().filter((path) => path.startsWith("elsewhere/")),
      ["elsewhere/keep.md"],
    );
  }),
);

test(
  "a second run at the same time is refused",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "A\n" });
    mkdirSync(join(output.path, ".specloom-run"));
    // The parent of the tests' process is running, and is not this process.
    writeFileSync(join(output.path, ".specloom-run/process"), String(process.ppid));
    assert.equal(
      output.apply(plan).diagnostics.map(({ code }) => code),
      ["already-running"],
    );
    assert.equal(output.list().includes(A), false);
  }),
);

test(
  "what a killed run left is cleared away, and mended by the next one",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    const killedLock = output.readLock();
    mkdirSync(join(output.path, ".specloom-run"));
    writeFileSync(join(output.path, ".specloom-run/process"), "999999999");
    writeFileSync(join(output.path, ".specloom-run/0"), "half");
    output.write("specloom.lock", killedLock);
    assert.equal(output.apply(planFiles({ "a.md": "A2\n", "b.md": "B\n" })).diagnostics, []);
    assert.equal(output.list(), ["pets", FOLDER, A, B]);
    assert.is(output.read(A), "A2\n");
  }),
);

test(
  "a file that a killed run had replaced already is not taken for a hand edit",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "A2\n", "b.md": "B2\n" });
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    const oldLock = output.readLock();
    output.apply(plan);
    output.write("specloom.lock", `${oldLock}open\t\n${output.readLock()}`);
    output.write(B, "B\n");
    assert.equal(output.summarize(plan), [`changed spec ${B}`]);
    assert.equal(output.apply(plan).diagnostics, []);
    assert.is(output.read(B), "B2\n");
  }),
);

test(
  "a run that fails between two files leaves each of them old or new, and the next one mends the rest",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "z.md": "Z\n" }));
    const tooLong = `b${"x".repeat(300)}.md`;
    const failing = planFiles({ "a.md": "A2\n", [tooLong]: "B\n", "z.md": "Z2\n" });
    const { value, diagnostics } = output.apply(failing);
    assert.is(value, undefined);
    assert.equal(
      diagnostics.map(({ code }) => code),
      ["cannot-write"],
    );
    assert.is(output.read(A), "A2\n");
    assert.is(output.read(`${FOLDER}/z.md`), "Z\n");
    assert.equal(output.list(), ["pets", FOLDER, A, `${FOLDER}/z.md`]);

    const lock = readLock(output.path).value?.lock;
    assert.ok(lock?.isOpen);
    assert.is(lock.files.get(A)?.length, 2);
    assert.is(lock.files.get(`${FOLDER}/${tooLong}`)?.length, 1);

    const mended = planFiles({ "a.md": "A2\n", "z.md": "Z2\n" });
    assert.equal(output.apply(mended).diagnostics, []);
    assert.equal(output.summarize(mended), []);
    assert.is(readLock(output.path).value?.lock.isOpen, false);
  }),
);

test(
  "a folder whose name the system does not take is a fault to report, not a crash",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n" }));
    const before = snapshot(output);
    const plan = planFiles({ "a.md": "A2\n", [`${"x".repeat(300)}/b.md`]: "B\n" });
    const { value, diagnostics } = output.apply(plan);
    assert.is(value, undefined);
    assert.equal(
      diagnostics.map(({ code }) => code),
      ["cannot-write"],
    );
    assert.equal(snapshot(output), before);
  }),
);

test(
  "going back after a run that failed is neither a hand edit nor a bug of ours",
  inOutputFolder((output) => {
    const old = planFiles({ "a.md": "A\n" });
    output.apply(old);
    output.apply(planFiles({ "a.md": "A2\n", [`b${"x".repeat(300)}.md`]: "B\n" }));
    assert.is(output.read(A), "A2\n");
    assert.equal(output.summarize(old), [`changed spec ${A}`]);
    assert.equal(output.apply(old).diagnostics, []);
    assert.is(output.read(A), "A\n");
  }),
);

test(
  "a file saved, or written by another run, between comparing and writing is not overwritten",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    const plan = planFiles({ "a.md": "A2\n", "b.md": "B2\n" });
    const changes = output.compare(plan);
    const lockFile = readLock(output.path).value;
    assert.ok(lockFile);
    const late = (): string[] =>
      applyChanges({ outDir: output.path, changes, plan, lockFile, force: true }).diagnostics.map(({ code }) => code);

    output.write(B, "mine\n");
    assert.equal(late(), ["output-changed-meanwhile"]);
    assert.is(output.read(A), "A\n");
    assert.is(output.read(B), "mine\n");

    output.write(B, "B\n");
    output.apply(plan);
    assert.equal(new Set(late()), new Set(["output-changed-meanwhile"]));
    assert.equal(output.summarize(plan), []);
  }),
);

test(
  "a file saved while others are written is not overwritten or removed, and is a hand edit from then on",
  inOutputFolder((output) => {
    for (const next of [{ "a.md": "A2\n", "b.md": "B2\n" }, { "a.md": "A2\n" }]) {
      output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }), true);
      const plan = planFiles(next);
      const lockFile = readLock(output.path).value;
      const [first, ...others] = output.compare(plan);
      assert.ok(lockFile && first?.after);
      const { bytes, hash } = first.after;
      const after = {
        hash,
        get bytes() {
          output.write(B, "mine\n");
          return bytes;
        },
      };
      const changes = [{ ...first, after }, ...others];
      const { diagnostics } = applyChanges({ outDir: output.path, changes, plan, lockFile, force: false });
      assert.equal(
        diagnostics.map(({ code, place }) => [code, place?.file]),
        [["output-changed-meanwhile", join(output.path, B)]],
      );
      assert.is(output.read(B), "mine\n");
      assert.equal(
        output.apply(plan).diagnostics.map(({ code }) => code),
        ["hand-edit-would-be-lost"],
      );
    }
  }),
);

test(
  "a link in the place of a file is replaced by force only, and its target stays as it is",
  inOutputFolder((output) => {
    output.write("elsewhere.md", "mine\n");
    mkdirSync(join(output.path, FOLDER), { recursive: true });
    symlinkSync(join(output.path, "elsewhere.md"), join(output.path, A));
    const plan = planFiles({ "a.md": "A\n" });
    assert.equal(
      output.apply(plan).diagnostics.map(({ code }) => code),
      ["foreign-file-would-be-lost"],
    );
    assert.is(readlinkSync(join(output.path, A)), join(output.path, "elsewhere.md"));
    assert.equal(output.apply(plan, true).diagnostics, []);
    assert.is(output.read(A), "A\n");
    assert.is(output.read("elsewhere.md"), "mine\n");
  }),
);

test(
  "a link among the pages is left where it is, by force too, and what is behind it is not looked at",
  inOutputFolder((output) => {
    output.write("elsewhere/keep.md", "mine\n");
    output.apply(planFiles({ "a.md": "A\n" }));
    symlinkSync(join(output.path, "elsewhere"), join(output.path, `${FOLDER}/linked`));
    const { value } = output.apply(planFiles({ "a.md": "A2\n" }), true);
    assert.equal(
      value?.left.map(({ path }) => path),
      [`${FOLDER}/linked`],
    );
    assert.is(output.read("elsewhere/keep.md"), "mine\n");
  }),
);

test(
  "a file that was deleted by hand comes back, and one whose page is gone is forgotten",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    rmSync(join(output.path, A));
    rmSync(join(output.path, B));
    assert.equal(output.apply(planFiles({ "a.md": "A\n" })).diagnostics, []);
    assert.is(output.read(A), "A\n");
    assert.not.match(output.readLock(), B);
  }),
);

test(
  "folders of other specs keep their files and their lines",
  inOutputFolder((output) => {
    output.write("users/pages/a.md", "U\n");
    const others = [`file\tusers/pages/a.md\t${"0".repeat(32)}\tp\to\tt`, "folder\tusers/pages\t0.9.0"];
    output.write("specloom.lock", ["# specloom lock 2.", ...others, ""].join("\n"));
    output.apply(planFiles({ "a.md": "A\n" }));
    assert.is(output.read("users/pages/a.md"), "U\n");
    for (const line of others) assert.ok(output.readLock().split("\n").includes(line), line);
  }),
);

test.run();
