import { test } from "uvu";
import * as assert from "uvu/assert";
import { listCases, readExpected, runCase } from "./case-folders.ts";

for (const kind of ["cases", "invalid"] as const) {
  for (const name of listCases(kind)) {
    test(`specs/${kind}/${name}`, async () => {
      const actual = await runCase(kind, name);
      const expected = readExpected(kind, name);
      assert.equal([...actual.keys()].sort(), [...expected.keys()].sort());
      for (const [path, text] of expected) assert.fixture(actual.get(path) ?? "", text, path);
    });
  }
}

for (const name of listCases("invalid")) {
  test(`specs/invalid/${name} gives no output where it has an error`, async () => {
    assert.equal([...(await runCase("invalid", name)).keys()], ["diagnostics.txt"]);
  });
}

test.run();
