import { test } from "uvu";
import * as assert from "uvu/assert";
import { layOutTable } from "./table.ts";

test("by default only tables are padded whose lines an editor shows whole", () => {
  const isAligned = (length: number): boolean =>
    layOutTable({ head: ["a", "b"], rows: [["x".repeat(length), "c"]] }, "auto").isAligned;
  // Bars, blanks and the second column take ten.
  assert.is(isAligned(90), true);
  assert.is(isAligned(91), false);
});

test.run();
