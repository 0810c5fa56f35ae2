import { test } from "uvu";
import * as assert from "uvu/assert";
import { FOLDER, inOutputFolder, planFiles, type Files, type OutputFolder } from "../sync/output-folder.fixture.ts";
import { readLock } from "../sync/disk.ts";
import { isFailure } from "./failure.ts";
import { writePlan, type WriteRequest } from "./write-plan.ts";

/** No file system accepts this name, which only shows when the file is moved to its place. */
const TOO_LONG = `b${"x".repeat(300)}.md`;

function write(output: OutputFolder, files: Files, request: WriteRequest = {}) {
  const lockFile = readLock(output.path).value;
  assert.ok(lockFile);
  const scope = {
    out: output.path,
    outPath: output.path,
    lockFile,
    specs: [],
    abandoned: [],
    config: { specs: {}, targets: {} },
  };
  return writePlan(scope, { plan: planFiles(files), results: [], diagnostics: [] }, request);
}

test(
  "a run that stops on the way says which changes it has made, and of how many",
  inOutputFolder((output) => {
    output.apply(planFiles({ "a.md": "A\n", "old.md": "O\n" }));
    const written = write(output, { "a.md": "A2\n", [TOO_LONG]: "B\n", "c.md": "C\n" });
    assert.ok(isFailure(written));
    assert.equal(
      written.diagnostics.map(({ code }) => code),
      ["cannot-write"],
    );
    const { made, total, files } = written.interruption ?? {};
    assert.equal(
      made?.map(({ kind, path }) => `${kind} ${path}`),
      [`stale ${FOLDER}/old.md`, `changed ${FOLDER}/a.md`],
    );
    assert.is(total, 4);
    assert.equal(
      files?.map((file) => file.slice(output.path.length + 1)),
      ["specloom.lock", `${FOLDER}/old.md`, `${FOLDER}/a.md`],
    );
  }),
);

test(
  "a run that stops before its first file has written the lock",
  inOutputFolder((output) => {
    const written = write(output, { [TOO_LONG]: "B\n" });
    assert.ok(isFailure(written));
    assert.equal(written.interruption?.made, []);
    assert.equal(written.interruption?.files, [`${output.path}/specloom.lock`]);
  }),
);

test(
  "what is refused or only looked at interrupts nothing",
  inOutputFolder((output) => {
    output.write(`${FOLDER}/a.md`, "mine\n");
    for (const dryRun of [false, true]) {
      const refused = write(output, { "a.md": "A\n" }, { dryRun });
      assert.ok(isFailure(refused));
      assert.is(refused.interruption, undefined);
    }
    const forced = write(output, { "a.md": "A\n" }, { dryRun: true, force: true });
    assert.not(isFailure(forced));
    assert.is(output.read(`${FOLDER}/a.md`), "mine\n");
  }),
);

test.run();
