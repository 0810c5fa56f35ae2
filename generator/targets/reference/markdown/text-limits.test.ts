import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatMarkdown } from "../../../printing/format.ts";
import { parse, readText } from "../pages.fixture.ts";
import { toFence } from "./fence.ts";
import { createMarkdownBlock, isPrintedAsWritten } from "./markdown-block.ts";
import { toMarkdownCell, toMarkdownPhrase } from "./markdown-inline.ts";
import { toMarkdownText } from "./markdown-text.ts";
import { printAligned } from "./table.ts";
import { isTooDeep } from "./text-limits.ts";

/** A guard against a hang: what grows with the square takes minutes. */
const PATIENCE = 20_000;

const LONG = 40_000;

const toBlock = createMarkdownBlock(formatMarkdown);

/** What takes a careless reader of Markdown time that grows with the square, or more calls of itself than there is room for. */
const TROUBLE: Readonly<Record<string, string>> = {
  spaces: `a${" ".repeat(2 * LONG)}b`,
  "spaces at the end": `a\n${" ".repeat(2 * LONG)}`,
  tabs: `a${"\t".repeat(LONG)}b`,
  underscores: `a${"_".repeat(LONG)}b`,
  "comments that are not closed": `${"<a ".repeat(LONG)}${"<!--".repeat(LONG)}`,
  "comments in a block of HTML": `<b>\n${"<!--".repeat(1400)}${"a".repeat(LONG * 20)}`,
  bars: "|a".repeat(LONG),
  brackets: "[".repeat(LONG),
  "nested links": `${"[".repeat(LONG)}a${"](https://b.c)".repeat(LONG)}`,
  "ends of links": "](".repeat(LONG),
  "nested emphasis": `${"*".repeat(LONG)}a${"*".repeat(LONG)}`,
  "nested strong text": `${"**a ".repeat(LONG)}${"b**".repeat(LONG)}`,
  "emphasis that is not closed": "*a_".repeat(LONG),
  "runs of backticks": Array.from({ length: 300 }, (_, index) => "`".repeat(index + 1)).join(" "),
  tags: "<b>".repeat(LONG),
  items: "1. a\n".repeat(LONG),
  "two kinds of items": "* a\n- b\n".repeat(LONG),
  headings: "a\n===\n".repeat(LONG),
  rows: `|a|b|\n|-|-|\n${"|*a*|b|\n".repeat(LONG)}`,
  definitions: "[a]: b\n".repeat(LONG),
  notes: `${"[^1]: a\n".repeat(LONG)}${"[^1]".repeat(LONG)}`,
  fences: "```js\na\n```\n".repeat(LONG),
  braces: "{{".repeat(LONG),
  rules: "- ".repeat(LONG),
  "ends of headings": "# ".repeat(LONG),
  "items with blank lines between them": "- a\n\n".repeat(LONG),
};

for (const [name, text] of Object.entries(TROUBLE)) {
  test(`a long text is printed in time: ${name}`, async () => {
    const start = performance.now();
    assert.type(await toBlock(text), "string");
    for (const door of [toMarkdownCell, toMarkdownPhrase, toMarkdownText]) assert.type(door(text), "string");
    assert.ok(performance.now() - start < PATIENCE);
  });
}

const NESTED: Readonly<Record<string, (depth: number) => string>> = {
  quotes: (depth) => `${">".repeat(depth)} a`,
  "quotes with spaces": (depth) => `${"> ".repeat(depth)}a`,
  items: (depth) => `${"- ".repeat(depth)}a`,
  numbers: (depth) => `${"1. ".repeat(depth)}a`,
  "items of both kinds": (depth) => `${"- 1) ".repeat(depth / 2)}${"+ ".repeat(depth % 2)}a`,
  "indented items": (depth) => Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- a`).join("\n"),
  "items below tabs": (depth) => Array.from({ length: depth }, (_, level) => `${"\t".repeat(level)}- a`).join("\n"),
  "items in quotes": (depth) =>
    Array.from({ length: depth - 1 }, (_, level) => `> ${"  ".repeat(level)}* a`).join("\n"),
};

for (const [name, nest] of Object.entries(NESTED)) {
  test(`what nests more than 40 levels deep is read as it is written: ${name}`, async () => {
    assert.equal(
      [40, 41].map((depth) => isTooDeep(nest(depth))),
      [false, true],
    );
    assert.equal(
      [40, 41, 2000].map((depth) => isPrintedAsWritten(nest(depth))),
      [false, true, true],
    );
    for (const depth of [41, 400]) {
      const text = await toBlock(nest(depth));
      const [paragraph, ...others] = parse(text).children;
      assert.is(others.length, 0);
      assert.is(paragraph?.type === "paragraph" && readText(paragraph), nest(depth).replace(/^[ \t]+| (?= )/gm, ""));
      assert.is(await formatMarkdown(text), text);
    }
    assert.ok(["list", "blockquote"].includes(parse(await toBlock(nest(40))).children[0]?.type ?? ""));
  });
}

test("levels are not counted twice, and a rule is none", () => {
  for (const text of ["> - a\n".repeat(100), "- - - a\n".repeat(100), "- ".repeat(100), `${"* ".repeat(60)}\n`]) {
    assert.not(isTooDeep(text));
  }
});

test("only the part of a text that is too deep is plain", async () => {
  const text = await toBlock(`${"> ".repeat(50)}a\n\n1. item\n\nan *end*`);
  assert.is(text, `\\> ${"> ".repeat(49)}a\n\n1\\. item\n\nan _end_`);
});

test("a long table and a long fence of many runs are printed", () => {
  const rows = Array.from({ length: 200_000 }, () => ["a"]);
  assert.ok(printAligned({ head: ["b"], rows }).endsWith("| a   |"));
  assert.ok(toFence("```\n".repeat(200_000), "text").startsWith("````text\n"));
});

test.run();
