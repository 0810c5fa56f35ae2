/** What may happen to a run from outside: nothing is lost, and the next run mends what was left. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { COMMAND, inWorkspace, type Workspace } from "./command.fixture.ts";
import {
  describeApi,
  interruptRuns,
  listStaging,
  mend,
  readPages,
  startRun,
  waitForWriting,
} from "./faulty-runs.fixture.ts";

const PAGE = "reference/typescript/things/get-7.md";

/** `npm run faults` kills 40. */
const KILLS = 3;

test(
  "runs that are killed while they write",
  inWorkspace((workspace) => interruptRuns(workspace, "SIGKILL", KILLS)),
);

if (process.platform !== "win32") {
  test(
    "runs that are interrupted while they write leave no folder behind",
    inWorkspace(async (workspace) => {
      await interruptRuns(workspace, "SIGINT", 1);
      await interruptRuns(workspace, "SIGTERM", 1);
    }),
  );
}

test(
  "two runs at once",
  inWorkspace(async (workspace) => {
    workspace.write({ "openapi.yaml": describeApi("first", 50) });
    await mend(workspace);
    workspace.write({ "openapi.yaml": describeApi("second", 50) });
    const ends = await Promise.all([startRun(workspace).end, startRun(workspace).end]);
    assert.ok(ends.includes(0) && ends.every((end) => end === 0 || end === 5), `they ended with ${ends.join(", ")}`);
    assert.equal(listStaging(workspace), []);
    for (const [path, text] of readPages(workspace)) assert.not.match(text, "first", path);
    await mend(workspace);
  }),
);

/** What is in the way stops both commands alike. */
async function expectRefusal(workspace: Workspace, code: string, exitCode: number): Promise<void> {
  for (const command of ["generate", "check"]) {
    const run = await workspace.run(command);
    assert.is(run.exitCode, exitCode, `${command}: ${run.stderr}`);
    assert.match(run.stderr, `error ${code} `);
  }
}

test(
  "a directory where a file should be",
  inWorkspace(async (workspace) => {
    workspace.write({ "openapi.yaml": describeApi("first", 10) });
    await mend(workspace);
    const before = readPages(workspace);
    workspace.write({ "openapi.yaml": describeApi("second", 10) });
    const page = join(workspace.folder, "output/openapi", PAGE);
    rmSync(page);
    mkdirSync(join(page, "mine"), { recursive: true });
    await expectRefusal(workspace, "cannot-write", 5);
    rmSync(page, { recursive: true });
    before.delete(`openapi/${PAGE}`);
    assert.equal(readPages(workspace), before);
    await mend(workspace);
  }),
);

test(
  "a link out of the folder",
  inWorkspace(async (workspace) => {
    workspace.write({ "openapi.yaml": describeApi("first", 10) });
    await mend(workspace);
    const [folder, elsewhere] = ["output/openapi/reference", "elsewhere"].map((path) => join(workspace.folder, path));
    assert.ok(folder !== undefined && elsewhere !== undefined);
    renameSync(folder, elsewhere);
    cpSync(elsewhere, join(workspace.folder, "copy"), { recursive: true });
    symlinkSync(elsewhere, folder, "junction");
    workspace.write({ "openapi.yaml": describeApi("second", 10) });
    await expectRefusal(workspace, "link-in-output", 6);
    assert.equal(workspace.list("elsewhere"), workspace.list("copy"));
    for (const path of workspace.list("copy")) {
      assert.is(workspace.read(`elsewhere/${path}`), workspace.read(`copy/${path}`), path);
    }
    rmSync(folder);
    renameSync(elsewhere, folder);
    await mend(workspace);
  }),
);

test(
  "a page that is edited while others are written",
  inWorkspace(async (workspace) => {
    workspace.write({ "openapi.yaml": describeApi("first") });
    await mend(workspace);
    // Files are written in the order of their paths.
    const page = [...readPages(workspace).keys()].at(-1) ?? "";
    workspace.write({ "openapi.yaml": describeApi("second") });
    const run = startRun(workspace);
    await waitForWriting(workspace, run);
    workspace.write({ [`output/${page}`]: "# Mine\n" });
    const end = await run.end;
    // It came too late for a run that has ended with 0.
    assert.ok(end === 0 || end === 5, `the run ended with ${end}`);
    assert.is(workspace.read(`output/${page}`), "# Mine\n");
    assert.is((await workspace.run("generate")).exitCode, 6);
    assert.is(workspace.read(`output/${page}`), "# Mine\n");
    assert.is((await workspace.run("generate", "--force")).exitCode, 0);
    await mend(workspace);
  }),
);

/** A file system of its own, which only Linux gives to any user. */
const FILE_SYSTEM = ["unshare", "--map-root-user", "--mount", "sh", "-ec"];
const hasFileSystem = spawnSync("unshare", [...FILE_SYSTEM.slice(1), "mount -t tmpfs tmpfs /mnt"]).status === 0;

async function fillDisk(workspace: Workspace): Promise<void> {
  workspace.write({
    "first/openapi.yaml": describeApi("first", 100),
    "second/openapi.yaml": describeApi(`second ${"longer ".repeat(400)}`, 100),
    "output/.keep": "",
  });
  const script = `
    mount -t tmpfs -o size=1200k tmpfs output
    run() { cp $1/openapi.yaml . && node '${COMMAND}' generate openapi.yaml --target reference >>log 2>&1; }
    run first && cp -r output old
    run second && exit 90 || echo "exit $?" >>log
    cp -r output left
    mount -o remount,size=20m output
    run second && cp -r output new
    node '${COMMAND}' check >>log
  `;
  const program = [...FILE_SYSTEM, script];
  const { exitCode, stderr } = await workspace.runElsewhere({ program });
  const log = workspace.list().includes("log") ? workspace.read("log") : "";
  assert.is(exitCode, 0, stderr + log);
  assert.match(log, /cannot-write[^]*no space is left on the disk[^]*exit 5/);
  assert.equal(workspace.list("left"), workspace.list("old"));
  for (const path of workspace.list("left").filter((file) => file.endsWith(".md"))) {
    const texts = ["old", "new"].map((folder) => workspace.read(`${folder}/${path}`));
    assert.ok(texts.includes(workspace.read(`left/${path}`)), path);
  }
}

if (hasFileSystem) test("a disk that is full", inWorkspace(fillDisk));
else {
  process.stderr.write("skipped: a disk that is full, as this system gives no file system to its users\n");
  test.skip("a disk that is full");
}

test.run();
