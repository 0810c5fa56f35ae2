import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { changeTexts, inOutputFolder } from "./output-folder.fixture.ts";
import { renderUnifiedDiff } from "./render-unified-diff.ts";

type Texts = Parameters<typeof changeTexts>[1];

function render(texts: Texts, path = "pets/pages/a.md"): Promise<string> {
  return renderUnifiedDiff(changeTexts(path, texts));
}

test("shows the lines around a change, as git does", async () => {
  const diff = await render({ before: "one\ntwo\nthree\n", after: "one\n2\nthree\n" });
  assert.is(diff, "--- a/pets/pages/a.md\n+++ b/pets/pages/a.md\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n");
});

test("an added or removed file is compared with nothing", async () => {
  assert.match(
    await render({ after: "one\n" }),
    /^--- \/dev\/null\n\+\+\+ b\/pets\/pages\/a\.md\n@@ -0,0 \+1(?:,1)? @@\n\+one\n$/,
  );
  assert.match(await render({ before: "one\n" }), /^--- a\/pets\/pages\/a\.md\n\+\+\+ \/dev\/null\n/);
});

test(
  "git applies it",
  inOutputFolder(async (output) => {
    const texts = fc
      .array(fc.constantFrom("a", "b", "c", "", "字"), { maxLength: 30 })
      .map((lines) => lines.join("\n"));
    await fc.assert(
      fc.asyncProperty(texts, texts, async (before, after) => {
        fc.pre(before !== "" && after !== "" && before !== after);
        output.write("pets/pages/a.md", before);
        const diff = await render({ before, after });
        execFileSync("git", ["apply", "-"], { cwd: output.path, input: diff, stdio: ["pipe", "ignore", "pipe"] });
        assert.is(output.read("pets/pages/a.md"), after);
      }),
      { numRuns: 20 },
    );
  }),
);

const TOOLS: Readonly<Record<string, readonly string[]>> = { git: ["apply", "-"], patch: ["-p1", "--quiet"] };

const LONG = Array.from({ length: 3000 }, (_, index) => `line ${index}`);

const EDITS: Readonly<Record<string, Texts>> = {
  "more changed lines than are compared": {
    before: `${LONG.join("\n")}\n`,
    after: `${LONG.map((line) => `${line}!`).join("\n")}\n`,
  },
  "the same without a line feed at the end": {
    before: LONG.join("\n"),
    after: LONG.map((line) => `${line}!`).join("\n"),
  },
  "a line feed at the end": { before: "one", after: "one\n" },
  "lines that look like a patch": { before: "-- a\n++ b\n@@ -1 +1 @@\n", after: "-- a\n@@ -1 +1 @@\n+++ /dev/null\n" },
  "a carriage return within a line": { before: "one\rtwo\n", after: "one\rtwo\u2028\n" },
  "a file that was empty": { before: "", after: "one\n" },
  "a file that comes": { after: "one\ntwo" },
  "a file that goes": { before: "one\ntwo\n" },
};

for (const [tool, words] of Object.entries(TOOLS)) {
  for (const [what, texts] of Object.entries(EDITS)) {
    test(
      `${tool} applies ${what}`,
      inOutputFolder(async (output) => {
        const path = "pets/my pages/用户 b.md";
        output.write("pets/my pages/other.md", "");
        if (texts.before !== undefined) output.write(path, texts.before);
        const input = await render(texts, path);
        execFileSync(tool, words, { cwd: output.path, input, stdio: ["pipe", "ignore", "pipe"] });
        assert.is(output.list().includes(path) ? output.read(path) : undefined, texts.after);
      }),
    );
  }
}

test.run();
