import fc from "fast-check";
import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatMarkdown } from "../../../printing/format.ts";
import { listNodes, parse, readText } from "../pages.fixture.ts";
import { toAnchor } from "../names/anchor.ts";
import { toFence } from "./fence.ts";
import { toCellCode, toInlineCode } from "./inline-code.ts";
import { toLinkUrl } from "./link-url.ts";
import { createMarkdownBlock } from "./markdown-block.ts";
import { toMarkdownCell, toMarkdownPhrase } from "./markdown-inline.ts";
import { startLine, toMarkdownText } from "./markdown-text.ts";
import { printAligned } from "./table.ts";

/** What texts are made of that try to get out of their place. */
const HOSTILE = "ab1 .,;:!?()'\"`*_[]<>|~$&#{}=+-\\/@%^\n\t字，é\u00a0😀\0\u202e\u2028"
  .split("")
  .concat(
    [
      "https://a.b/",
      "<br>",
      "<b>",
      "</b>",
      "</div>",
      "<!--",
      "-->",
      "```",
      "~~~",
      "---",
      "\ud800",
      "www.a.b",
      "{{",
      "}}",
      "&amp;",
      "# ",
    ],
    [
      "- ",
      "1. ",
      "**",
      "](",
      "<script>",
      "javascript:",
      "![",
      "\n\n",
      "\n- ",
      "\n1. ",
      "\n# ",
      "\n> ",
      "\n| a | b |\n| - | - |\n",
      "[a]: b",
    ],
    ["<details>\n", "</details>", "<img src=x>", "```js\n", "word "],
  );

const text = fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 24 });
const plain = fc.string({ unit: fc.constantFrom(..."ab 1`|\\*_<&#~[]!$"), maxLength: 12 });

async function assertFormatted(page: string): Promise<void> {
  assert.is(await prettier.format(page, { parser: "markdown" }), page);
}

const CELL_DOORS = { text: toMarkdownText, Markdown: toMarkdownCell, code: toCellCode };

for (const [name, door] of Object.entries(CELL_DOORS)) {
  test(`a cell of ${name} stays in its row, and prettier leaves it alone`, () =>
    fc.assert(
      fc.asyncProperty(text, async (value) => {
        const page = `${printAligned({ head: ["a", "b"], rows: [[door(value), "end"]] })}\n`;
        const { children } = parse(page);
        const [table] = children;
        assert.is(children.length, 1);
        assert.equal(table?.type === "table" && table.children.map((row) => row.children.length), [2, 2]);
        await assertFormatted(page);
      }),
    ));
}

test("text is read as it was written", () => {
  fc.assert(
    fc.property(plain, (value) => {
      const [heading] = parse(`# x${toMarkdownText(value)}x`).children;
      const expected = `x${value.trim().replace(/ +/g, " ")}x`;
      assert.is(heading && readText(heading), expected);
    }),
  );
});

test("a title stays one line and one heading", () =>
  fc.assert(
    fc.asyncProperty(text, async (value) => {
      const page = `# ${toMarkdownText(value) || "-"}\n\nend\n`;
      assert.equal(
        parse(page).children.map(({ type }) => type),
        ["heading", "paragraph"],
      );
      await assertFormatted(page);
    }),
  ));

test("inline code is read as it was written, in a table and outside of one", () =>
  fc.assert(
    fc.asyncProperty(
      plain.filter((value) => value !== ""),
      async (value) => {
        const page = `x ${toInlineCode(value)} x\n\n${printAligned({ head: ["a", "b"], rows: [[toCellCode(value), "x"]] })}\n`;
        const [paragraph, table] = parse(page).children;
        assert.is(paragraph && readText(paragraph), `x ${value} x`);
        // Blanks around code that HTML writes are the cell's.
        assert.is(table && readText(table).slice(2, -1).trim(), value.trim());
        await assertFormatted(page);
      },
    ),
  ));

test("a fence holds all of its text, and ends", () =>
  fc.assert(
    fc.asyncProperty(text, async (value) => {
      const page = `${toFence(value, "text")}\n\nend\n`;
      assert.equal(
        parse(page).children.map(({ type }) => type),
        ["code", "paragraph"],
      );
      await assertFormatted(page);
    }),
  ));

test("a phrase stays one line of text behind what is there, and begins no block where it begins a line", () =>
  fc.assert(
    fc.asyncProperty(text, async (value) => {
      const phrase = toMarkdownPhrase(value);
      const page = `${phrase === "" ? "" : `${startLine(phrase)}\n\n`}- \`x\`: ${phrase || "-"}\n\nend\n`;
      const types = parse(page).children.map(({ type }) => type);
      // Line breaks alone are HTML.
      assert.equal(types.slice(phrase === "" ? 0 : 1), ["list", "paragraph"]);
      if (phrase !== "" && !phrase.startsWith("<br/>")) assert.is(types[0], "paragraph");
      await assertFormatted(page);
    }),
  ));

test("an anchor is one word that ends no attribute", () => {
  fc.assert(fc.property(text, (value) => assert.match(toAnchor(value), /^[^\s"'<>&#]+$/u)));
});

test("a link leads to the web or to a mailbox, and ends where its text ends", () =>
  fc.assert(
    fc.asyncProperty(text, async (value) => {
      for (const begin of ["", "https://a.b/", "mailto:a"]) {
        const url = toLinkUrl(begin + value);
        assert.is(begin !== "" && url === undefined, false);
        if (url === undefined) continue;
        const page = `[a](${url}) end\n`;
        const [paragraph] = parse(page).children;
        assert.equal(paragraph?.type === "paragraph" && paragraph.children.map(({ type }) => type), ["link", "text"]);
        assert.match(url, /^(?:https?:|mailto:)/i);
        await assertFormatted(page);
      }
    }),
  ));

test("a link runs no code", () => {
  assert.equal(
    ["javascript:alert(1)", " JavaScript:x", "data:text/html,x", "vbscript:x", "//a.b", "/x", "#x"].map(toLinkUrl),
    Array(7).fill(undefined),
  );
});

test("code that only its indentation makes one is in a fence, whatever it begins with", async () => {
  const toBlock = createMarkdownBlock(formatMarkdown);
  assert.is(await toBlock("\ta"), "```\na\n```");
  assert.is(await toBlock("\t```a"), "````\n```a\n````");
});

test("a block keeps what follows it, has no heading of ours and no HTML but harmless", async () => {
  const toBlock = createMarkdownBlock(formatMarkdown);
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const block = await toBlock(value);
      const page = `# title\n\n${block === "" ? "" : `${block}\n\n`}## end\n`;
      const { children } = parse(page);
      const last = children.at(-1);
      assert.is(last?.type === "heading" && last.depth, 2);
      const nodes = children.slice(1, -1).flatMap(listNodes);
      assert.not(nodes.some((node) => node.type === "heading" && node.depth < 3));
      assert.not(
        nodes.some(
          (node) => node.type === "html" && /<(?!\/?(?:b|br\/?|details)>|!-- prettier-ignore -->)/.test(node.value),
        ),
      );
      await assertFormatted(page);
    }),
    { numRuns: 300 },
  );
});

test("a block is what its author meant", async () => {
  const toBlock = createMarkdownBlock(formatMarkdown);
  const blocks: readonly (readonly [string, string])[] = [
    ["plain, `code`, **strong** and [a link](https://a.b/c)", "plain, `code`, **strong** and [a link](https://a.b/c)"],
    ["one\n\n  two  \n\nthree", "one\n\ntwo\n\nthree"],
    ["# First\ntext\n## Second", "### First\n\ntext\n\n#### Second"],
    ["* a\n* b", "- a\n- b"],
    [
      "<details><summary>more</summary>\n\ntext\n\n</details>",
      "<details><summary>more</summary>\n\ntext\n\n</details>",
    ],
    ["an open <details> and a List<string>", "an open &lt;details> and a List&lt;string>"],
    ["<b onclick='x()'>bold</b>", "<b>bold</b>"],
    ['<a target=_blank href="https://a.b/c?d=1&e=2">the guide</a>', '<a href="https://a.b/c?d=1&e=2">the guide</a>'],
    ["<a href='#top'>above</a>, <a href=javascript:x()>run</a><a name=here></a>", "above, run"],
    ["<a href=https://a.b>not closed", "&lt;a href=https://a.b>not closed"],
    ["<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"],
    ["[x](javascript:alert)", "x"],
    ["```json\n{ 'a' :1 }", "<!-- prettier-ignore -->\n```json\n{ 'a' :1 }\n```"],
    ["<!-- a comment -->text", "text"],
    ["| a |\n| - |\n| `|` |", "| a    |\n| ---- |\n| `\\|` |"],
  ];
  for (const [source, expected] of blocks) assert.is(await toBlock(source), expected);
});

test("hidden characters are seen", () => {
  assert.is(toMarkdownText("a\u202eb\0c\ud800"), "a\\\\u202Eb\\\\u0000c\\\\uD800");
  assert.is(toCellCode("a\u202e"), "`a\\u202E`");
});

test("Markdown in a cell keeps links, code and line breaks", () => {
  assert.is(
    toMarkdownCell("see [the list](https://a.b/c_d)\n\n`a|b` or **c**, x_y, _z_ <b>"),
    "see [the list](https://a.b/c_d)<br/>`a\\|b` or **c**, x_y, _z_ &lt;b>",
  );
});

test.run();
