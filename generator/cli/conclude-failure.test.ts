import { test } from "uvu";
import * as assert from "uvu/assert";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { PlaceLocator } from "../document/locate.ts";
import { fail, type Interruption } from "../run/failure.ts";
import { FOLDER, changeTexts, planFiles } from "../sync/output-folder.fixture.ts";
import { NO_LOCK } from "../sync/lock.ts";
import { createSilentTerminal } from "../testing/run-command.fixture.ts";
import { concludeFailure } from "./conclude-failure.ts";
import { EXIT } from "./exit-code.ts";

const CONTEXT = {
  terminal: createSilentTerminal("/work"),
  installation: { targets: new URL("file:///targets/"), templates: new URL("file:///templates/") },
  build: { version: "1.0.0", fingerprint: "test" },
  nameCommand: (name: string, { flags = [] }: { readonly flags?: readonly string[] } = {}) =>
    ["specloom", name, ...flags].join(" "),
  locator: new PlaceLocator(() => Promise.reject(new Error("nothing is read"))),
};

const FULL = fail("no-verdict", [createDiagnostic("cannot-write", { file: "output/b", reason: "no space is left" })]);

function interrupt(changes: Pick<Interruption, "made" | "files">): Interruption {
  const run = { out: "output", outPath: "/work/output", lockFile: NO_LOCK, specs: [], abandoned: [] };
  return { ...changes, total: 3, plan: planFiles({}), run: { ...run, config: { specs: {}, targets: {} } } };
}

async function readLastLine(interruption?: Interruption): Promise<string | undefined> {
  const { remarks } = await concludeFailure({ ...FULL, ...(interruption && { interruption }) }, CONTEXT);
  return remarks.split("\n").at(-1);
}

test("a failure says whether something was written, how much, and that the next run continues", async () => {
  const again = "Run `specloom generate` again: it continues from there.";
  assert.is(await readLastLine(), "1 error. Nothing was written.");
  const [a, b] = ["a.md", "b.md"].map((name) => changeTexts(`${FOLDER}/${name}`, { before: "1", after: "2" }));
  assert.ok(a && b);
  const files = ["output/specloom.lock"];
  assert.is(await readLastLine(interrupt({ made: [a, b], files })), `1 error. 2 of 3 changes were made. ${again}`);
  assert.is(await readLastLine(interrupt({ made: [a], files })), `1 error. 1 of 3 changes was made. ${again}`);
  assert.is(
    await readLastLine(interrupt({ made: [], files })),
    `1 error. Only output/specloom.lock was written. ${again}`,
  );
});

test("its report has the changes that were made", async () => {
  const made = [changeTexts(`${FOLDER}/a.md`, { before: "1", after: "2" })];
  const { exitCode, report } = await concludeFailure(
    { ...FULL, interruption: interrupt({ made, files: ["output/specloom.lock"] }) },
    CONTEXT,
  );
  assert.is(exitCode, EXIT.noVerdict);
  assert.is(report.inStep, false);
  assert.equal(
    report.changes.map(({ kind, path }) => `${kind} ${path}`),
    [`changed output/${FOLDER}/a.md`],
  );
});

test("what force would overwrite is named with the command that does", async () => {
  const lost = fail("no-verdict", [createDiagnostic("hand-edit-would-be-lost", { file: "output/a" })]);
  const { remarks, exitCode } = await concludeFailure(lost, CONTEXT);
  assert.is(exitCode, EXIT.refused);
  assert.match(remarks, /Nothing was written\.\n\nspecloom generate --force {3}overwrites what was edited$/);
});

test.run();
