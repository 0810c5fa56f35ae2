import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { toVisibleText } from "./comment.ts";
import { toMarkdownCode, toMarkdownText } from "./markdown-text.ts";

/** The inline content of a list item's only paragraph. */
function parseItem(markdown: string) {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  const { children } = fromMarkdown(`- Method: ${markdown}\n`, options);
  const [list] = children;
  assert.is(children.length, 1);
  const items = list?.type === "list" ? list.children : [];
  const [paragraph] = items[0]?.children ?? [];
  assert.equal([items.length, items[0]?.children.length], [1, 1]);
  return paragraph?.type === "paragraph" ? paragraph.children : [];
}

const MARKS = fc.string({ unit: fc.constantFrom(..."\\`*_[]()<>&~$|!#+-=.1a \n\t\r\u2028;:"), maxLength: 30 });

test("any text is printed as text", () => {
  fc.assert(
    fc.property(fc.oneof(MARKS, fc.string({ unit: "grapheme" })), (text) => {
      fc.pre(!/www\.|:\/\/|@/.test(text));
      const [only, ...others] = parseItem(toMarkdownText(text));
      assert.equal(others, []);
      assert.is(only?.type === "text" && only.value, `Method: ${toVisibleText(text)}`.trim());
    }),
  );
});

test("any code is printed as code", () => {
  fc.assert(
    fc.property(MARKS, (text) => {
      const visible = toVisibleText(text);
      fc.pre(visible !== "");
      const [, code, ...others] = parseItem(toMarkdownCode(text));
      assert.equal(others, []);
      assert.is(code?.type === "inlineCode" && code.value, visible);
    }),
  );
});

test.run();
