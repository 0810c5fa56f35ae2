import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { suggestFile } from "./suggest-file.ts";

const folder = mkdtempSync(join(tmpdir(), "specloom-suggest-"));
for (const name of ["openapi.yaml", "petstore.json", "notes.txt"]) writeFileSync(join(folder, name), "");

test.after(() => rmSync(folder, { recursive: true }));

test("finds the file with a similar name", () => {
  assert.is(suggestFile(join(folder, "opnapi.yaml")), "openapi.yaml");
  assert.is(suggestFile(join(folder, "openapi.yml")), "openapi.yaml");
  assert.is(suggestFile(join(folder, "OpenAPI.yaml")), "openapi.yaml");
});

test("a name without its extension is sufficient", () => {
  assert.is(suggestFile(join(folder, "petstore")), "petstore.json");
  assert.is(suggestFile(join(folder, "opnapi")), "openapi.yaml");
});

test("suggests nothing for distant names, or if there is no folder", () => {
  assert.is(suggestFile(join(folder, "customers.yaml")), undefined);
  assert.is(suggestFile(join(folder, "none", "openapi.yaml")), undefined);
});

test.run();
