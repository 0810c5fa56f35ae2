import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { toFileName } from "./file-name.ts";

const words = fc.array(
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "con",
      "NUL",
      "aux.md",
      "..",
      ".",
      "/",
      "\\",
      "a:b",
      "x ",
      "x.",
      "\0",
      "\ud800",
      "e\u0301",
      "页",
      "İ",
      "ß",
    ),
  ),
  { maxLength: 4 },
);

/** Names and characters that Windows, macOS or a shell interprets. */
const UNSAFE = /[<>:"/\\|?*\p{C}\s]|^\.|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

test("a file name is one segment that every system accepts", () => {
  fc.assert(
    fc.property(words, (some) => {
      const name = toFileName(some);
      assert.not.match(name, UNSAFE);
      assert.ok(name.length > 0 && Buffer.byteLength(name) <= 130);
      assert.is(name.normalize("NFC").toLowerCase(), name.normalize("NFC"));
    }),
    { numRuns: 500 },
  );
});

test("long names remain different", () => {
  const long = "页".repeat(200);
  assert.is.not(toFileName([long, "a"]), toFileName([long, "b"]));
});

test.run();
