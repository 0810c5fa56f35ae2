import { test } from "uvu";
import * as assert from "uvu/assert";
import { Bug, invariant, nameBugs } from "./invariant.ts";

async function catchBug(make: () => unknown): Promise<Bug> {
  try {
    await nameBugs("python/pets/list.md", make);
  } catch (error) {
    if (error instanceof Bug) return error;
  }
  throw new Error("there was no bug");
}

test("a bug names the activity, and no document that another error quotes", async () => {
  const unforeseen = new RangeError("the text of a document");
  const bug = await catchBug(() => Promise.reject(unforeseen));
  assert.is(bug.message, "python/pets/list.md cannot be planned (RangeError)");
  assert.is(bug.stack, unforeseen.stack);
  const foreseen = await catchBug(() => invariant(false, "there is no template x"));
  assert.is(foreseen.message, "python/pets/list.md cannot be planned: there is no template x");
});

test("a result is passed on", async () => {
  assert.is(await nameBugs("a", () => 1), 1);
});

test.run();
