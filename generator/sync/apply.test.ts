import { mkdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
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
    output.apply(planFiles({ "a.md": "A2\n" }, { document: "v2" }));
    assert.equal(output.list(), ["pets", FOLDER, A]);
    assert.is(output.read(A), "A2\n");
  }),
);

test(
  "leaves what is in step untouched",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    utimesSync(join(output.path, A), 1000, 1000);
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B2\n" }, { document: "v2" }));
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
    const { value, diagnostics } = output.apply(planFiles({ "a.md": "A2\n", "b.md": "B2\n" }, { document: "v2" }));
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
    const { diagnostics } = output.apply(planFiles({ "a.md": "A\n" }, { document: "v2" }));
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
    assert.equal(output.apply(planFiles({ "a.md": "A\n" }, { document: "v2" }), true).diagnostics, []);
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
    const { value, diagnostics } = output.apply(planFiles({ "a.md": "A2\n" }, { document: "v2" }), true);
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
    const inputs = output
      .readLock()
      .split("\n")
      .filter((line) => line.startsWith("input"));
    output.apply(planFiles({ "a.md": "A2\n" }, { document: "v2", isPartial: true }));
    assert.is(output.read(A), "A2\n");
    assert.is(output.read(B), "B\n");
    assert.equal(
      output
        .readLock()
        .split("\n")
        .filter((line) => line.startsWith("input")),
      inputs,
    );
    assert.equal(output.summarize(planFiles({ "a.md": "A2\n", "b.md": "B2\n" }, { document: "v2" })), [
      `changed spec ${B}`,
    ]);
  }),
);

test(
  "writes no file where one of them cannot be written",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n" }));
    mkdirSync(join(output.path, B, "inside"), { recursive: true });
    output.write(`${B}/inside/mine.txt`, "mine\n");
    const before = snapshot(output);
    const { value, diagnostics } = output.apply(planFiles({ "a.md": "A2\n", "b.md": "B\n" }, { document: "v2" }));
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
    assert.equal(output.apply(planFiles({ "a/d.md": "A\n", b: "B\n" }, { document: "v2" })).diagnostics, []);
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
    // The process that runs the tests' parent is alive, and is not us.
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
    assert.equal(output.apply(planFiles({ "a.md": "A2\n", "b.md": "B\n" }, { document: "v2" })).diagnostics, []);
    assert.equal(output.list(), ["pets", FOLDER, A, B]);
    assert.is(output.read(A), "A2\n");
  }),
);

test(
  "a file that a killed run had replaced already is not taken for a hand edit",
  inOutputFolder((output) => {
    const plan = planFiles({ "a.md": "A2\n", "b.md": "B2\n" }, { document: "v2" });
    output.apply(planFiles({ "a.md": "A\n", "b.md": "B\n" }));
    const oldLock = output.readLock();
    output.apply(plan);
    const states = (path: string, text: string): string[] =>
      [...text.matchAll(new RegExp(`^file\t${path}\t(.*)$`, "gm"))].map(([, hash = ""]) => hash);
    const openLock = [A, B].reduce((lock, path) => {
      const [before = ""] = states(path, oldLock);
      const [after = ""] = states(path, output.readLock());
      return lock.replace(`${path}\t${before}`, `${path}\t${before}\t${after}`);
    }, oldLock);
    output.write("specloom.lock", openLock);
    output.write(B, "B\n");
    assert.equal(output.summarize(plan), [`changed spec ${B}`]);
    assert.equal(output.apply(plan).diagnostics, []);
    assert.is(output.read(B), "B2\n");
  }),
);

test.run();
