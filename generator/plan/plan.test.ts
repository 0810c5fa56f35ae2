import { test } from "uvu";
import * as assert from "uvu/assert";
import { hashFile } from "./hashed-file.ts";
import { createPlan, type Plan } from "./plan.ts";

function planOf(...paths: string[]): Plan {
  const files = paths.map((path) => hashFile({ path, text: "" }));
  return createPlan({
    specs: [{ spec: "api", targets: [{ target: "docs", files }] }],
    inputs: new Map(),
    isPartial: false,
  });
}

const Z = hashFile({ path: "z.ts", text: "z" });
const A = hashFile({ path: "a.ts", text: "a", operations: ["x"] });
const I = hashFile({ path: "i.md", text: "i" });

test("combines the files of all specs and targets, sorted by path", () => {
  const plan = createPlan({
    specs: [
      {
        spec: "b",
        targets: [
          {
            target: "sdk",
            files: [Z, A],
          },
        ],
      },
      {
        spec: "a",
        targets: [
          { target: "docs", files: [I] },
          { target: "sdk", files: [] },
        ],
      },
    ],
    inputs: new Map(),
    abandoned: ["old/docs"],
    isPartial: false,
  });
  assert.equal(plan.files, [
    { ...I, spec: "a", target: "docs", path: "a/docs/i.md" },
    { ...A, spec: "b", target: "sdk", path: "b/sdk/a.ts" },
    { ...Z, spec: "b", target: "sdk", path: "b/sdk/z.ts" },
  ]);
  assert.equal(plan.folders, ["a/docs", "a/sdk", "b/sdk", "old/docs"]);
});

test("two files with equal paths are a bug, which names them", () => {
  assert.throws(() => planOf("a.md", "a.md"), /two files at api\/docs\/a\.md/);
  assert.throws(() => planOf("Ä.md", "a\u0308.md"), /which some systems take for one/);
  assert.throws(() => planOf("Users/a.md", "users/b.md"), /both api\/docs\/Users and api\/docs\/users/);
  assert.throws(() => planOf("users", "users/b.md"), /a file and a folder at api\/docs\/users/);
  assert.throws(() => planOf("users/b.md", "Users"), /some systems/);
  assert.is(planOf("users/a.md", "users/b.md", "users-b.md").files.length, 3);
});

test("a path outside of its folder is a bug, which names it", () => {
  for (const path of ["../x", "a/../../x", "/x", "a//x", "", "a/", "./a", "a\\b", "a\0", "a\tb", "a\nb"]) {
    assert.throws(() => planOf(path), /has a file at "api\/docs\//, path);
  }
  assert.throws(
    () => createPlan({ specs: [], inputs: new Map(), abandoned: ["../x"], isPartial: false }),
    /not the folder of a target/,
  );
});

test.run();
