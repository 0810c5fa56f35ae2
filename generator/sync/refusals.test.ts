import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { changeTexts, FOLDER, inOutputFolder, type OutputFolder } from "./output-folder.fixture.ts";
import { findLosses, findMoved, findObstacles } from "./refusals.ts";
import type { Change } from "./change.ts";

const A = `${FOLDER}/a.md`;

function findObstaclesOf(output: OutputFolder, ...changes: Change[]): string[] {
  return findObstacles(output.path, changes).map(
    ({ code, place }) => `${code} ${(place?.file ?? "").slice(output.path.length + 1).replaceAll("\\", "/")}`,
  );
}

test("reports only the loss of files that cannot be generated again", () => {
  const losses = findLosses("out", [
    changeTexts("p/q/a.md", {}, { cause: "hand-edit" }),
    changeTexts("p/q/b.md", {}, { cause: "unknown" }),
    changeTexts("p/q/c.md", {}, { cause: "stale", kind: "stale" }),
    changeTexts("p/q/d.md", {}, { cause: "missing", kind: "added" }),
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
    assert.equal(
      findMoved(output.path, [changeTexts(A, { before: "now\n" }), changeTexts(`${FOLDER}/b.md`, { after: "A\n" })]),
      [],
    );
    const moved = [
      changeTexts(A, { before: "then\n" }),
      changeTexts(A, { after: "A\n" }),
      changeTexts(`${FOLDER}/b.md`, { before: "B\n" }),
    ];
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
      findObstaclesOf(
        output,
        changeTexts(A, { after: "A\n" }),
        changeTexts(`${FOLDER}/new/b.md`, { after: "A\n" }),
        changeTexts("users/pages/a.md", { after: "A\n" }),
      ),
      [],
    );
  }),
);

test(
  "a link above a file is in the way, of writing as of removing",
  inOutputFolder((output) => {
    mkdirSync(join(output.path, "elsewhere"));
    symlinkSync("elsewhere", join(output.path, "pets"));
    assert.equal(findObstaclesOf(output, changeTexts(A, { after: "A\n" }), changeTexts(A, { before: "A\n" })), [
      "link-in-output pets",
    ]);
  }),
);

test(
  "a file in the place of a folder is in the way, unless it is about to go",
  inOutputFolder((output) => {
    output.write(`${FOLDER}/a`, "A\n");
    const below = changeTexts(`${FOLDER}/a/b.md`, { after: "A\n" });
    assert.equal(findObstaclesOf(output, below), [`cannot-write ${FOLDER}/a`]);
    assert.equal(findObstaclesOf(output, changeTexts(`${FOLDER}/a`, { before: "A\n" }), below), []);
  }),
);

test(
  "a folder in the place of a file is in the way, unless all that is in it is about to go",
  inOutputFolder((output) => {
    output.write(`${A}/b.md`, "B\n");
    output.write(`${A}/c.md`, "C\n");
    const [b, c] = ["b", "c"].map((name) => changeTexts(`${A}/${name}.md`, { before: name }));
    assert.ok(b && c);
    assert.equal(findObstaclesOf(output, changeTexts(A, { after: "A\n" }), b), [`cannot-write ${A}`]);
    assert.equal(findObstaclesOf(output, changeTexts(A, { after: "A\n" }), b, c), []);
    mkdirSync(join(output.path, A, "node_modules"));
    assert.equal(findObstaclesOf(output, changeTexts(A, { after: "A\n" }), b, c), [`cannot-write ${A}`]);
  }),
);

test(
  "an empty folder in the place of a file is in the way of nobody's work, and is named",
  inOutputFolder((output) => {
    mkdirSync(join(output.path, A), { recursive: true });
    assert.equal(findObstaclesOf(output, changeTexts(A, { after: "A\n" })), [`cannot-write ${A}`]);
  }),
);

test.run();
