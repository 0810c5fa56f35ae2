import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Change } from "./compare.ts";
import { inOutputFolder } from "./output-folder.fixture.ts";
import { renderUnifiedDiff } from "./render-unified-diff.ts";

function change(texts: Pick<Change, "before" | "after">): Change {
  return { spec: "pets", target: "pages", path: "pets/pages/a.md", kind: "changed", cause: "spec", ...texts };
}

test("shows the lines around a change, as git does", async () => {
  const diff = await renderUnifiedDiff(change({ before: "one\ntwo\nthree\n", after: "one\n2\nthree\n" }));
  assert.is(diff, "--- a/pets/pages/a.md\n+++ b/pets/pages/a.md\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n");
});

test("a file that comes or goes is one against nothing", async () => {
  assert.match(
    await renderUnifiedDiff(change({ after: "one\n" })),
    /^--- \/dev\/null\n\+\+\+ b\/pets\/pages\/a\.md\n@@ -0,0 \+1(?:,1)? @@\n\+one\n$/,
  );
  assert.match(
    await renderUnifiedDiff(change({ before: "one\n" })),
    /^--- a\/pets\/pages\/a\.md\n\+\+\+ \/dev\/null\n/,
  );
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
        const diff = await renderUnifiedDiff(change({ before, after }));
        execFileSync("git", ["apply", "-"], { cwd: output.path, input: diff, stdio: ["pipe", "ignore", "pipe"] });
        assert.is(output.read("pets/pages/a.md"), after);
      }),
      { numRuns: 20 },
    );
  }),
);

test.run();
