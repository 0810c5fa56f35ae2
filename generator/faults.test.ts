/** What may happen to a run from outside: nothing is lost, and the next run mends what was left. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { COMMAND, inWorkspace } from "./command.fixture.ts";
import {
  describeApi,
  interruptRuns,
  listStaging,
  mend,
  readPages,
  startRun,
  wait,
  waitForWriting,
} from "./faulty-runs.fixture.ts";

const PAGE = "output/openapi/reference/typescript/things/get-7.md";

/** `npm run faults` has it kill more often. */
const KILLS = Number(process.env["SPECLOOM_KILLS"] ?? 3);

test(
  `${KILLS} runs are killed while they write`,
  inWorkspace(async (workspace) => {
    assert.ok((await interruptRuns(workspace, "SIGKILL", KILLS)) > 0, "no run was killed while it wrote");
  }),
);

test(
  "a run that is interrupted while it writes leaves no folder behind",
  inWorkspace(async (workspace) => {
    if (process.platform === "win32") return;
    assert.ok((await interruptRuns(workspace, "SIGINT", 1)) > 0);
    assert.ok((await interruptRuns(workspace, "SIGTERM", 1)) > 0);
  }),
);

test(
  "two runs at once",
  inWorkspace(async (workspace) => {
    workspace.write({ "openapi.yaml": describeApi("first") });
    await mend(workspace);
    workspace.write({ "openapi.yaml": describeApi("second") });
    const ends = await Promise.all([startRun(workspace).end, startRun(workspace).end]);
    assert.ok(ends.includes(0) && ends.every((end) => end === 0 || end === 5), `they ended with ${ends.join(", ")}`);
    assert.equal(listStaging(workspace), []);
    for (const [path, text] of readPages(workspace)) assert.ok(!text.includes("first"), path);
    await mend(workspace);
  }),
);

test(
  "a directory where a file should be, and a link out of the folder",
  inWorkspace(async (workspace) => {
    workspace.write({ "openapi.yaml": describeApi("first", 10) });
    await mend(workspace);
    const before = readPages(workspace);
    workspace.write({ "openapi.yaml": describeApi("second", 10) });
    const page = join(workspace.folder, PAGE);
    rmSync(page);
    mkdirSync(join(page, "mine"), { recursive: true });
    const obstructed = await workspace.run("generate");
    assert.is(obstructed.exitCode, 5);
    assert.match(obstructed.stderr, /cannot-write/);
    rmSync(page, { recursive: true });
    before.delete(PAGE.slice("output/".length));
    assert.equal(readPages(workspace), before);
    await mend(workspace);

    const folder = join(workspace.folder, "output/openapi/reference");
    renameSync(folder, join(workspace.folder, "elsewhere"));
    cpSync(join(workspace.folder, "elsewhere"), join(workspace.folder, "copy"), { recursive: true });
    symlinkSync(join(workspace.folder, "elsewhere"), folder, "junction");
    workspace.write({ "openapi.yaml": describeApi("third", 10) });
    const linked = await workspace.run("generate");
    assert.is(linked.exitCode, 6);
    assert.match(linked.stderr, /link-in-output/);
    for (const path of workspace.list("copy")) {
      assert.is(workspace.read(`elsewhere/${path}`), workspace.read(`copy/${path}`), path);
    }
    rmSync(folder);
    renameSync(join(workspace.folder, "elsewhere"), folder);
    await mend(workspace);
  }),
);

test(
  "a page that is edited during a run is not lost",
  inWorkspace(async (workspace) => {
    workspace.write({ "openapi.yaml": describeApi("first") });
    await mend(workspace);
    workspace.write({ "openapi.yaml": describeApi("second") });
    const run = startRun(workspace);
    // No process has compared anything by then.
    await wait(20);
    workspace.write({ [PAGE]: "# Mine\n" });
    await waitForWriting(workspace, run);
    const end = await run.end;
    assert.ok(end === 5 || end === 6, `the run ended with ${end}`);
    assert.is(workspace.read(PAGE), "# Mine\n");
    assert.is((await workspace.run("generate", "openapi.yaml", "--force")).exitCode, 0);
    await mend(workspace);
  }),
);

/** A file system of its own, which only Linux gives to any user. */
const FILE_SYSTEM = ["unshare", "--map-root-user", "--mount", "sh", "-ec"];
const hasFileSystem = spawnSync("unshare", [...FILE_SYSTEM.slice(1), "mount -t tmpfs tmpfs /mnt"]).status === 0;

test(
  "a disk that is full",
  inWorkspace(async (workspace) => {
    if (!hasFileSystem) return;
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
  }),
);

test.run();
