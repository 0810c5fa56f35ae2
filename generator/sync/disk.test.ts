import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findLink, readLock, readOutput, type DiskFile, type DiskOutput } from "./disk.ts";
import { hashContent } from "../plan/content.ts";
import { LOCK_FILE, NO_LOCK } from "./lock.ts";
import { FOLDER, inOutputFolder, type OutputFolder } from "./output-folder.fixture.ts";

function fileOf(text: string): DiskFile {
  return { hash: hashContent(text), bytes: Buffer.from(text) };
}

function read(output: OutputFolder, folders: readonly string[]): DiskOutput | undefined {
  return readOutput(output.path, { folders }).value;
}

function listFiles(output: OutputFolder): string[] {
  return [...(read(output, [FOLDER])?.files.keys() ?? [])];
}

test(
  "reads all that is below the folders, and nothing beside them",
  inOutputFolder((output) => {
    output.write(`${FOLDER}/b.md`, "\uFEFFB\r\n");
    output.write(`${FOLDER}/deep/字.md`, "字\n");
    output.write("pets/sdk/index.ts", "");
    output.write("users/pages/a.md", "");
    assert.equal(read(output, [FOLDER, "none/pages"]), {
      files: new Map([
        [`${FOLDER}/b.md`, fileOf("\uFEFFB\r\n")],
        [`${FOLDER}/deep/字.md`, fileOf("字\n")],
      ]),
      others: [],
    });
  }),
);

test(
  "names links and does not follow them, whether they are in a folder, the folder or above it",
  inOutputFolder((output) => {
    output.write("elsewhere/pages/keep.md", "mine\n");
    mkdirSync(join(output.path, FOLDER), { recursive: true });
    symlinkSync("../../elsewhere", join(output.path, FOLDER, "linked"));
    symlinkSync("nowhere", join(output.path, FOLDER, "broken.md"));
    symlinkSync("pages", join(output.path, "pets/docs"));
    symlinkSync("elsewhere", join(output.path, "users"));
    const value = read(output, [FOLDER, "pets/docs", "users/pages"]);
    assert.equal(value, {
      files: new Map(),
      others: ["pets/docs", `${FOLDER}/broken.md`, `${FOLDER}/linked`, "users"],
    });
    assert.is(findLink(output.path, "users/pages/keep.md"), "users");
    assert.is(findLink(output.path, `${FOLDER}/a/b.md`), undefined);
  }),
);

test(
  "does not see what building a generated package leaves there",
  inOutputFolder((output) => {
    for (const path of ["package.json", "src/dist.ts", "node_modules/x/index.js", "dist/index.js", "package-lock.json"])
      output.write(`${FOLDER}/${path}`, "");
    output.write(`${FOLDER}/.DS_Store`, "");
    assert.equal(listFiles(output), [`${FOLDER}/package.json`, `${FOLDER}/src/dist.ts`]);
  }),
);

test(
  "does not see what building a site leaves beside its configuration",
  inOutputFolder((output) => {
    for (const path of [
      ".vitepress/config.mjs",
      ".vitepress/cache/a.js",
      ".vitepress/dist/a.html",
      ".vuepress/.temp/a",
    ])
      output.write(`${FOLDER}/${path}`, "");
    output.write(`${FOLDER}/cache/a.md`, "");
    assert.equal(listFiles(output), [`${FOLDER}/.vitepress/config.mjs`, `${FOLDER}/cache/a.md`]);
  }),
);

test(
  "sees the pages of a tag that is called like a build folder",
  inOutputFolder((output) => {
    output.write(`${FOLDER}/dist/a.md`, "A\n");
    assert.equal(listFiles(output), [`${FOLDER}/dist/a.md`]);
  }),
);

test(
  "the lock before the first run is empty; one that cannot be read is named",
  inOutputFolder((output) => {
    assert.equal(readLock(output.path), { value: NO_LOCK, diagnostics: [] });
    assert.equal(readLock(join(output.path, "none")).value, NO_LOCK);
    mkdirSync(join(output.path, LOCK_FILE));
    const { value, diagnostics } = readLock(output.path);
    assert.is(value, undefined);
    assert.equal(
      diagnostics.map(({ code, message }) => [code, message.includes(LOCK_FILE)]),
      [["unreadable-file", true]],
    );
  }),
);

test(
  "an output's folder that is a file has nothing in it",
  inOutputFolder((output) => {
    const file = join(output.path, "file");
    writeFileSync(file, "");
    assert.equal(readOutput(file, { folders: [FOLDER] }).value?.files.size, 0);
    assert.is(readLock(file).value, undefined);
  }),
);

test.run();
