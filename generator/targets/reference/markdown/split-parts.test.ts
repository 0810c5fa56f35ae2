import fc from "fast-check";
import type { Nodes } from "mdast";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "../pages.fixture.ts";
import { splitParts } from "./split-parts.ts";

const LINES = [
  ...[
    "",
    "",
    "text",
    "**bold** x",
    "### h",
    "# h",
    "- item",
    "  more",
    "  - x",
    "    code",
    "\tcode",
    "1. one",
    "* * *",
  ],
  ...[
    "***",
    "---",
    "===",
    "```",
    "~~~",
    "````",
    "```js",
    "  ```",
    "> q",
    "| a | b |",
    "| --- | --- |",
    "[a]",
    "[a]: b",
  ],
  ...["<b>", "<!--", "-->", "[^1]: n", "+", "2) b", "中文", "`a", "_b_", "*i*", "a  ", "\\"],
];
const text = fc.array(fc.constantFrom(...LINES), { maxLength: 12 }).map((lines) => lines.join("\n"));

/** Blocks without their places. */
function readBlocks(markdown: string): unknown[] {
  const read = (node: Nodes): unknown => ({
    ...node,
    position: undefined,
    ...("children" in node && { children: node.children.map(read) }),
  });
  return parse(markdown).children.map(read);
}

test("each part means what it means in the whole, and nothing is lost", () =>
  fc.assert(
    fc.property(text, (source) => {
      const parts = splitParts(source);
      assert.is(parts.join("\n"), source);
      assert.equal(parts.flatMap(readBlocks), readBlocks(source));
    }),
    { numRuns: 2000 },
  ));

test("an odd list is a part of its own, and what follows a fence is not looked for inside", () => {
  assert.equal(splitParts("a\n\n- b\n  c\n\nd\n\n```\ne\n\nf\n```\n\n### g"), [
    "a\n\n- b\n  c\n",
    "d\n\n```\ne\n\nf\n```\n",
    "### g",
  ]);
  const open = "a\n\n```\nb\n\nc";
  assert.equal(splitParts(open), [open]);
});

test("a text with HTML, definitions or high headings stays whole", () => {
  for (const whole of ["a <b>\n\nc", "[a]: /b\n\nc", "# a\n\nb", "a\n---\n\nb", "[^a]: b\n\nc"]) {
    assert.equal(splitParts(whole), [whole]);
  }
});

test.run();
