import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { InputKind } from "../plan/plan.ts";
import { inOutputFolder, planFiles } from "./output-folder.fixture.ts";
import { ABSENT, listRecordedFolders, parseLock, printLock, type Lock } from "./lock.ts";

const HASH = "0123456789abcdef0123456789abcdef";
const names = fc.string({ minLength: 1, unit: "grapheme" });
const folders = fc.constantFrom("pets/typescript", "pets/reference", "用户/reference");
const kinds = fc.constantFrom<InputKind>("document", "config", "options", "template", "generator");

const locks: fc.Arbitrary<Lock> = fc.record({
  specs: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom("pets", "用户", "c"),
      source: names,
      settings: fc.dictionary(fc.stringMatching(/^[a-z-]+$/), fc.string()),
    }),
    { selector: ({ name }) => name },
  ),
  inputs: fc.array(fc.record({ folder: folders, kind: kinds, name: fc.string(), hash: fc.constant(HASH) })),
  files: fc.uniqueArray(folders).map((all) => new Map(all.map((folder) => [`${folder}/a.md`, [HASH, ABSENT]]))),
});

test("reads what it prints", () => {
  fc.assert(
    fc.property(locks, (lock) => {
      const printed = printLock(lock);
      const { value, diagnostics } = parseLock(printed, "specloom.lock");
      assert.equal(diagnostics, []);
      assert.ok(value);
      assert.is(printLock(value), printed);
    }),
  );
});

test("the order of its lines, a double line and other line endings say nothing", () => {
  const lock: Lock = {
    specs: [{ name: "a", source: "a.yaml", settings: {} }],
    inputs: [{ folder: "a/b", kind: "config", name: "spec", hash: HASH }],
    files: new Map([
      ["a/b/c.md", [HASH]],
      ["a/b/d.md", [HASH]],
    ]),
  };
  const [header = "", ...lines] = printLock(lock).trimEnd().split("\n");
  const shuffled = [header, ...[...lines].reverse(), ...lines, ""].join("\r\n");
  const { value } = parseLock(shuffled, "specloom.lock");
  assert.ok(value);
  assert.is(printLock(value), printLock(lock));
});

const FAULTS: readonly (readonly [what: string, text: string, code: string])[] = [
  [
    "both sides of a merge",
    `# specloom lock 1.\n<<<<<<< ours\nfile\ta/b/c\t${HASH}\n=======\n>>>>>>> theirs\n`,
    "lock-conflict",
  ],
  ["a later version", "# specloom lock 2. Made by specloom; commit it.\n", "unsupported-lock"],
  ["no header", `file\ta/b/c\t${HASH}\n`, "malformed-lock"],
  ["a line of another kind", "# specloom lock 1.\nnonsense\n", "malformed-lock"],
  ["a path that leads outside", `# specloom lock 1.\nfile\t../../etc/passwd\t${HASH}\n`, "malformed-lock"],
  ["an absolute path", `# specloom lock 1.\nfile\t/etc/passwd\t${HASH}\n`, "malformed-lock"],
  ["a file outside of every folder", `# specloom lock 1.\nfile\tpets/a.md\t${HASH}\n`, "malformed-lock"],
  ["a folder that is none of a target", "# specloom lock 1.\ninput\tpets\tconfig\tspec\t1\n", "malformed-lock"],
  ["a spec that is no folder", "# specloom lock 1.\nspec\ta/b\topenapi.yaml\n", "malformed-lock"],
  ["a spec without a source", "# specloom lock 1.\nspec\tpets\t\n", "malformed-lock"],
  ["a spec of two sources", "# specloom lock 1.\nspec\tpets\ta.yaml\nspec\tpets\tb.yaml\n", "lock-conflict"],
  ["the base of a merge too", "# specloom lock 1.\n||||||| base\n", "lock-conflict"],
  ["a hash that is none", "# specloom lock 1.\nfile\ta/b/c\tnone\n", "malformed-lock"],
];

for (const [what, text, code] of FAULTS) {
  test(`a lock with ${what} is refused`, () => {
    const { value, diagnostics } = parseLock(text, "specloom.lock");
    assert.is(value, undefined);
    assert.equal(
      diagnostics.map((diagnostic) => diagnostic.code),
      [code],
    );
  });
}

test(
  "a spec from the command line is remembered, and replaced by its name",
  inOutputFolder((output) => {
    const spec = (source: string) => [{ name: "pets", source, settings: { "method-case": "snake" } }];
    output.apply(planFiles({ "a.md": "A\n" }, { recorded: spec("one.yaml") }));
    assert.match(output.readLock(), /^spec\tpets\tone\.yaml\tmethod-case=snake$/m);
    output.apply(planFiles({ "a.md": "A\n" }, { recorded: spec("two.yaml") }));
    assert.equal(output.readLock().match(/^spec\t.*$/gm), ["spec\tpets\ttwo.yaml\tmethod-case=snake"]);
  }),
);

test("has the specs first, then one line for each file and input, sorted", () => {
  const lock: Lock = {
    specs: [
      { name: "users", source: "https://example.com/a%20b\t.json", settings: {} },
      { name: "pets", source: "../pets.yaml", settings: { "method-case": "snake", locale: "en,zh-CN=\n" } },
    ],
    inputs: [{ folder: "pets/pages", kind: "document", name: "../pets.yaml", hash: HASH }],
    files: new Map([
      ["pets/pages/b.md", [HASH]],
      ["pets/pages/B.md", [ABSENT, HASH]],
    ]),
  };
  const printed = printLock(lock);
  assert.equal(printed.split("\n").slice(1), [
    "spec\tpets\t../pets.yaml\tlocale=en,zh-CN=%0a\tmethod-case=snake",
    "spec\tusers\thttps://example.com/a%2520b%09.json",
    `file\tpets/pages/B.md\tabsent\t${HASH}`,
    `file\tpets/pages/b.md\t${HASH}`,
    `input\tpets/pages\tdocument\t../pets.yaml\t${HASH}`,
    "",
  ]);
  const reversed = [...printed.trimEnd().split("\n")].sort((a, b) => (a < b ? 1 : -1));
  const header = reversed.pop() ?? "";
  assert.is(printLock(parseLock([header, ...reversed].join("\n"), "specloom.lock").value ?? lock), printed);
  assert.equal(parseLock(printed, "specloom.lock").value?.specs[0]?.settings, {
    locale: "en,zh-CN=\n",
    "method-case": "snake",
  });
});

test("knows the folders of earlier runs", () => {
  const lock: Lock = {
    specs: [],
    inputs: [{ folder: "a/b", kind: "config", name: "", hash: HASH }],
    files: new Map([["c/d/e.md", [HASH]]]),
  };
  assert.equal(listRecordedFolders(lock), ["a/b", "c/d"]);
});

test.run();
