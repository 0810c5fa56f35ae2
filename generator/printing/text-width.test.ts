import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";
import prettier from "prettier";
import { textWidth } from "./text-width.ts";

test("counts a CJK character and an emoji as two columns, and a combining mark as none", () => {
  assert.equal(["身份", "👨‍👩‍👧", "e\u0301", "ok", ""].map(textWidth), [4, 2, 1, 2, 0]);
});

test("counts as prettier does", () => {
  const unit = fc.constantFrom(
    "a",
    "字",
    "，",
    "é",
    "e\u0301",
    "©",
    "⚠️",
    "⚠",
    "👍🏽",
    "🇨🇳",
    "1️⃣",
    "\t",
    "\u200d",
    "ｱ",
    "\u200b",
  );
  fc.assert(fc.property(fc.string({ unit }), (text) => assert.is(textWidth(text), prettier.util.getStringWidth(text))));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) =>
      assert.is(textWidth(text), prettier.util.getStringWidth(text)),
    ),
  );
});

test.run();
