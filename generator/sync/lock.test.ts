import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inOutputFolder, planFiles } from "./output-folder.fixture.ts";
import { EMPTY_LOCK, listRecordedFolders, parseLock, printLock, type FileRecord, type Lock } from "./lock.ts";

const HASH = "0123456789abcdef0123456789abcdef";
const RECORD: FileRecord = { hash: HASH, part: "p", options: "o", templates: "-" };
const OTHER: FileRecord = { ...RECORD, hash: HASH.replace("0", "f") };
const names = fc.string({ minLength: 1, unit: "grapheme" });
const folders = fc.constantFrom("pets/typescript", "pets/reference", "用户/reference");

const locks: fc.Arbitrary<Lock> = fc.record({
  specs: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom("pets", "用户", "c"),
      source: names,
      settings: fc.dictionary(fc.stringMatching(/^[a-z-]+$/), fc.string()),
    }),
    { selector: ({ name }) => name },
  ),
  versions: fc.uniqueArray(folders).map((all) => new Map(all.map((folder) => [folder, ["1.0.0"]]))),
  files: fc.uniqueArray(folders).map((all) => new Map(all.map((folder) => [`${folder}/a.md`, [RECORD, OTHER]]))),
  isOpen: fc.boolean(),
});

test("parses its own output", () => {
  fc.assert(
    fc.property(locks, (lock) => {
      const printed = printLock(lock);
      const { value, diagnostics } = parseLock(printed, "specloom.lock");
      assert.equal(diagnostics, []);
      assert.ok(value);
      assert.is(printLock(value.lock), printed);
    }),
  );
});

const LOCK: Lock = {
  ...EMPTY_LOCK,
  specs: [{ name: "a", source: "a.yaml", settings: {} }],
  versions: new Map([["a/b", ["1.0.0"]]]),
  files: new Map([
    ["a/b/c.md", [RECORD]],
    ["a/b/d.md", [RECORD]],
  ]),
};

test("the order of lines, duplicate lines and line endings do not matter", () => {
  const [header = "", ...lines] = printLock(LOCK).trimEnd().split("\n");
  const shuffled = [header, ...[...lines].reverse(), ...lines, ""].join("\r\n");
  const { value } = parseLock(shuffled, "specloom.lock");
  assert.ok(value);
  assert.is(printLock(value.lock), printLock(LOCK));
});

test("both sides of a merge are read, with or without conflict markers", () => {
  const others = printLock({ ...LOCK, files: new Map([["a/b/c.md", [OTHER]]]) });
  const marked = `<<<<<<< ours\n${printLock(LOCK)}||||||| base\n=======\n${others}>>>>>>> theirs\n`;
  const united = printLock(LOCK) + others;
  for (const [text, hasConflict] of [
    [marked, true],
    [united, false],
  ] as const) {
    const { value } = parseLock(text, "specloom.lock");
    assert.is(value?.hasConflict, hasConflict);
    assert.equal(value?.lock.files.get("a/b/c.md"), [RECORD, OTHER]);
    assert.equal(value?.lock.files.get("a/b/d.md"), [RECORD]);
  }
});

test("a later version is an error, and an earlier one or none is an empty lock", () => {
  const later = parseLock("# specloom lock 3. Made by specloom; commit it.\n", "specloom.lock");
  assert.is(later.value, undefined);
  assert.equal(
    later.diagnostics.map(({ code }) => code),
    ["unsupported-lock"],
  );
  const line = printLock(LOCK).split("\n").slice(1).join("\n");
  for (const text of [`# specloom lock 1.\n${line}`, line, ""])
    assert.equal(parseLock(text, "specloom.lock").value?.lock, EMPTY_LOCK);
});

const FIELDS = `${HASH}\tp\to\tt`;

const IGNORED: Readonly<Record<string, string>> = {
  "a line of another kind": "nonsense",
  "a path to the outside": `file\t../../etc/passwd\t${FIELDS}`,
  "an absolute path": `file\t/etc/passwd\t${FIELDS}`,
  "a file outside of every folder": `file\tpets/a.md\t${FIELDS}`,
  "a folder that is none of a target": "folder\tpets\t1.0.0",
  "a spec that is no folder": "spec\ta/b\topenapi.yaml",
  "a spec without a source": "spec\tpets\t",
  "a hash that is none": "file\ta/b/c\tnone\tp\to\tt",
  "a record without its inputs": `file\ta/b/c\t${HASH}`,
};

for (const [what, line] of Object.entries(IGNORED)) {
  test(`${what} says nothing`, () => {
    const { value, diagnostics } = parseLock(`# specloom lock 2.\n${line}\n`, "specloom.lock");
    assert.equal(value?.lock, EMPTY_LOCK);
    assert.equal(diagnostics, []);
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

test("lists the specs first, then folders and files, each sorted", () => {
  const printed = printLock({
    specs: [
      { name: "users", source: "https://example.com/a%20b\t.json", settings: {} },
      { name: "pets", source: "../pets.yaml", settings: { "method-case": "snake", locale: "en,zh-CN=\n" } },
    ],
    versions: new Map([["pets/pages", ["1.0.0"]]]),
    files: new Map([
      ["pets/pages/b.md", [RECORD]],
      ["pets/pages/B.md", [OTHER, RECORD]],
    ]),
    isOpen: false,
  });
  assert.equal(printed.split("\n").slice(1), [
    "spec\tpets\t../pets.yaml\tlocale=en,zh-CN=%0a\tmethod-case=snake",
    "spec\tusers\thttps://example.com/a%2520b%09.json",
    "folder\tpets/pages\t1.0.0",
    `file\tpets/pages/B.md\t${RECORD.hash}\tp\to\t-`,
    `file\tpets/pages/B.md\t${OTHER.hash}\tp\to\t-`,
    `file\tpets/pages/b.md\t${HASH}\tp\to\t-`,
    "",
  ]);
  assert.equal(parseLock(printed, "specloom.lock").value?.lock.specs[0]?.settings, {
    locale: "en,zh-CN=\n",
    "method-case": "snake",
  });
});

test("lists the folders of earlier runs", () => {
  const files = new Map([["c/d/e.md", [RECORD]]]);
  assert.equal(listRecordedFolders({ versions: new Map([["a/b", ["1.0.0"]]]), files }), ["a/b", "c/d"]);
});

test.run();
