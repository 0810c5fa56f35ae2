import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isInRepository } from "./repository.ts";

const test = suite<{ folder: string }>("repository");

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "specloom-test-"));
  mkdirSync(join(context.folder, "repository/docs"), { recursive: true });
  writeFileSync(join(context.folder, "secret.txt"), "");
  symlinkSync("../../secret.txt", join(context.folder, "repository/docs/link.txt"));
  symlinkSync("../docs", join(context.folder, "repository/docs/near"));
});

test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

const PATHS = [
  "repository/a.yaml",
  "repository/docs/near/a.yaml",
  "repository/docs/a.yaml",
  "repository/docs/link.txt",
  "secret.txt",
  "repository-2/a.yaml",
];

test("without `.git`, only the working folder is the repository", ({ folder }) => {
  const found = PATHS.map((path) => isInRepository(join(folder, path), join(folder, "repository/docs")));
  assert.equal(found, [false, true, true, false, false, false]);
});

test("the nearest folder with `.git` counts, and links are followed", ({ folder }) => {
  mkdirSync(join(folder, "repository/.git"));
  const found = PATHS.map((path) => isInRepository(join(folder, path), join(folder, "repository/docs")));
  assert.equal(found, [true, true, true, false, false, false]);
});

test.run();
