import { test } from "uvu";
import * as assert from "uvu/assert";
import { nameModelFile } from "./model-file.ts";

test("no model has a file that a site takes for another one", () => {
  assert.is(nameModelFile("UserDto"), "user-dto");
  assert.is(nameModelFile("Pet.owner"), "pet.owner");
  assert.is(nameModelFile("Index"), "index_");
  assert.is(nameModelFile("Review._links.html"), "review.links.html_");
  assert.is(nameModelFile("Files.md"), "files.md_");
});

test.run();
