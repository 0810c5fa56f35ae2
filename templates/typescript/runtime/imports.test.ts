import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findStrongComponents } from "../../../generator/model/strong-components.ts";

const ROOT = new URL("./", import.meta.url);

/** The files of the runtime, each with those that it imports. */
function listImports(): Map<string, string[]> {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  return new Map(
    files.map((file) => {
      const text = readFileSync(new URL(file, ROOT), "utf8");
      const specifiers = text.matchAll(/\bfrom "(\.[^"]+)\.js"/g);
      const imported = Array.from(specifiers, ([, specifier = ""]) =>
        posix.join(posix.dirname(file), `${specifier}.ts`),
      );
      return [file, imported];
    }),
  );
}

const IMPORTS = listImports();

test("the runtime imports nothing outside its folder, and no file that is not there", () => {
  assert.ok(IMPORTS.size > 50);
  for (const [file, imported] of IMPORTS)
    for (const path of imported)
      assert.ok(IMPORTS.has(path), `${file}: ${path}`);
});

test("no imports of the runtime go in a circle, those of types included", () => {
  const circles = findStrongComponents(IMPORTS).filter(({ size }) => size > 1);
  assert.equal(
    circles.map((files) => [...files].sort()),
    [],
  );
});

test.run();
