import { test } from "uvu";
import * as assert from "uvu/assert";
import { createPlan, type Plan } from "./plan.ts";

function planOf(...paths: string[]): Plan {
  const files = paths.map((path) => ({ path, text: "" }));
  return createPlan({ specs: [{ spec: "api", targets: [{ target: "docs", files }] }], inputs: [], isPartial: false });
}

test("puts the files of all specs and targets together, sorted by path", () => {
  const plan = createPlan({
    specs: [
      {
        spec: "b",
        targets: [
          {
            target: "sdk",
            files: [
              { path: "z.ts", text: "z" },
              { path: "a.ts", text: "a", operations: ["x"] },
            ],
          },
        ],
      },
      {
        spec: "a",
        targets: [
          { target: "docs", files: [{ path: "i.md", text: "i" }] },
          { target: "sdk", files: [] },
        ],
      },
    ],
    inputs: [],
    abandoned: ["old/docs"],
    isPartial: false,
  });
  assert.equal(plan.files, [
    { spec: "a", target: "docs", path: "a/docs/i.md", text: "i" },
    { spec: "b", target: "sdk", path: "b/sdk/a.ts", text: "a", operations: ["x"] },
    { spec: "b", target: "sdk", path: "b/sdk/z.ts", text: "z" },
  ]);
  assert.equal(plan.folders, ["a/docs", "a/sdk", "b/sdk", "old/docs"]);
});

test("takes paths that meet for a bug, and names them", () => {
  assert.throws(() => planOf("a.md", "a.md"), /two files at api\/docs\/a\.md/);
  assert.throws(() => planOf("Ä.md", "a\u0308.md"), /which some systems take for one/);
  assert.throws(() => planOf("Users/a.md", "users/b.md"), /both api\/docs\/Users and api\/docs\/users/);
  assert.throws(() => planOf("users", "users/b.md"), /a file and a folder at api\/docs\/users/);
  assert.throws(() => planOf("users/b.md", "Users"), /some systems/);
  assert.is(planOf("users/a.md", "users/b.md", "users-b.md").files.length, 3);
});

test("takes paths that leave their folder for a bug, and names them", () => {
  for (const path of ["../x", "a/../../x", "/x", "a//x", "", "a/", "./a", "a\\b", "a\0", "a\tb", "a\nb"]) {
    assert.throws(() => planOf(path), /has a file at "api\/docs\//, path);
  }
  assert.throws(
    () => createPlan({ specs: [], inputs: [], abandoned: ["../x"], isPartial: false }),
    /no folder of a target/,
  );
});

test.run();
