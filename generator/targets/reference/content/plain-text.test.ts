import { test } from "uvu";
import * as assert from "uvu/assert";
import { takeFirstSentence } from "./plain-text.ts";

const CASES: readonly (readonly [markdown: string, sentence: string])[] = [
  ["One **thing**. Two.", "One thing."],
  ["One thing, e.g. This one. Two.", "One thing, e.g. This one."],
  ["Version 1.2 of it\n\nMore.", "Version 1.2 of it"],
  ["一个[用户](https://a.b)。另一个。", "一个用户。"],
  ["# Title\n\nText.", "Title"],
  ["先读，\n再写\n数据。\n完。", "先读，再写 数据。"],
  ["A `List<string>` or <b>List</b><Order><br/>, see <https://a.b>", "A List<string> or List<Order>, see https://a.b"],
  ["<!-- x -->It is <a href='https://a.b'>there</a>", "It is there"],
  ["", ""],
];

test("the first sentence of a text is what lists say of it", () => {
  for (const [markdown, sentence] of CASES) assert.is(takeFirstSentence(markdown), sentence);
});

test.run();
