import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";
import { hashContent } from "./content.ts";

const texts = fc.string({ unit: fc.constantFrom("a", "é", "字", "😀", "\r", "\n", "\r\n", "\uFEFF") });

test("a text of any length has the hash of its bytes, however it is split", () => {
  for (const length of [349_524, 349_525, 349_526]) {
    const text = `${"a".repeat(length)}😀${"页".repeat(1_000_000)}`;
    assert.is(hashContent(text), hashContent(Buffer.from(text)));
  }
});

test("hashes a text and its bytes equally", () => {
  fc.assert(fc.property(texts, (text) => assert.is(hashContent(Buffer.from(text)), hashContent(text))));
});

test("hashes a checkout with other line endings equally", () => {
  // git treats a text with a lone carriage return as binary and keeps its line endings. One before a line feed is not
  // lone.
  const unixTexts = fc.string({ unit: fc.constantFrom("a", "é", "字", "😀", "\n", "\ra") });
  fc.assert(
    fc.property(unixTexts, (text) => {
      assert.is(hashContent(`\uFEFF${text.replaceAll("\n", "\r\n")}`), hashContent(text));
    }),
  );
});

test("hashes all other texts differently", () => {
  const contents = ["", "\n", "a", "a\n", "a\r", "a \n", "A\n", "a\n\n"];
  assert.is(new Set(contents.map(hashContent)).size, contents.length);
});

test.run();
