import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Change } from "./compare.ts";
import { FOLDER, inOutputFolder, type OutputFolder } from "./output-folder.fixture.ts";
import { findLosses, findMoved, findObstacles } from "./refusals.ts";

const A = `${FOLDER}/a.md`;

function changeOf(path: string, rest: Partial<Change> = { after: "A\n" }): Change {
  return { spec: "pets", target: "pages", path, kind: "changed", cause: "spec", ...rest };
}

function findObstaclesOf(output: OutputFolder, ...changes: Change[]): string[] {
  return findObstacles(output.path, changes).map(
    ({ code, place }) => `${code} ${(place?.file ?? "").slice(output.path.length + 1).replaceAll("\\", "/")}`,
  );
}

test("what nobody could generate again would be lost; everything else would not", () => {
  const losses = findLosses("out", [
    changeOf("p/q/a.md", { cause: "hand-edit" }),
    changeOf("p/q/b.md", { cause: "unknown" }),
    changeOf("p/q/c.md", { cause: "stale", kind: "stale" }),
    changeOf("p/q/d.md", { cause: "missing", kind: "added" }),
  ]);
  assert.equal(
    losses.map(({ code, place }) => [code, place?.file]),
    [
      ["hand-edit-would-be-lost", join("out", "p/q/a.md")],
      ["foreign-file-would-be-lost", join("out", "p/q/b.md")],
    ],
  );
});

test(
  "a file has moved if it was written, came or went",
  inOutputFolder((output) => {
    output.write(A, "now\n");
    assert.equal(findMoved(output.path, [changeOf(A, { before: "now\n" }), changeOf(`${FOLDER}/b.md`)]), []);
    const moved = [changeOf(A, { before: "then\n" }), changeOf(A), changeOf(`${FOLDER}/b.md`, { before: "B\n" })];
    assert.equal(
      findMoved(output.path, moved).map(({ code }) => code),
      moved.map(() => "output-changed-meanwhile"),
    );
  }),
);

test(
  "nothing is in the way of files in new and in present folders",
  inOutputFolder((output) => {
    output.write(A, "A\n");
    assert.equal(
      findObstaclesOf(output, changeOf(A), changeOf(`${FOLDER}/new/b.md`), changeOf("users/pages/a.md")),
      [],
    );
  }),
);

test(
  "a link above a file is in the way, of writing as of removing",
  inOutputFolder((output) => {
    mkdirSync(join(output.path, "elsewhere"));
    symlinkSync("elsewhere", join(output.path, "pets"));
    assert.equal(findObstaclesOf(output, changeOf(A), changeOf(A, { before: "A\n" })), ["link-in-output pets"]);
  }),
);

test(
  "a file in the place of a folder is in the way, unless it is about to go",
  inOutputFolder((output) => {
    output.write(`${FOLDER}/a`, "A\n");
    const below = changeOf(`${FOLDER}/a/b.md`);
    assert.equal(findObstaclesOf(output, below), [`cannot-write ${FOLDER}/a`]);
    assert.equal(findObstaclesOf(output, changeOf(`${FOLDER}/a`, { before: "A\n" }), below), []);
  }),
);

test(
  "a folder in the place of a file is in the way, unless all that is in it is about to go",
  inOutputFolder((output) => {
    output.write(`${A}/b.md`, "B\n");
    output.write(`${A}/c.md`, "C\n");
    const [b, c] = ["b", "c"].map((name) => changeOf(`${A}/${name}.md`, { before: name }));
    assert.ok(b && c);
    assert.equal(findObstaclesOf(output, changeOf(A), b), [`cannot-write ${A}`]);
    assert.equal(findObstaclesOf(output, changeOf(A), b, c), []);
    mkdirSync(join(output.path, A, "node_modules"));
    assert.equal(findObstaclesOf(output, changeOf(A), b, c), [`cannot-write ${A}`]);
  }),
);

test(
  "an empty folder in the place of a file is in the way of nobody's work, and is named",
  inOutputFolder((output) => {
    mkdirSync(join(output.path, A), { recursive: true });
    assert.equal(findObstaclesOf(output, changeOf(A)), [`cannot-write ${A}`]);
  }),
);

test.run();
