import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatMarkdown } from "../../../printing/format.ts";
import { listNodes, parse, readText } from "../pages.fixture.ts";
import { createMarkdownBlock } from "./markdown-block.ts";
import { toMarkdownCell } from "./markdown-inline.ts";

type Cases = readonly (readonly [source: string, printed: string])[];

function assertCells(cases: Cases): void {
  assert.equal(
    cases.map(([source]) => toMarkdownCell(source)),
    cases.map(([, printed]) => printed),
  );
}

test("what runs over a line break in a cell stays what it is", () => {
  assertCells([
    [
      'see "[About\nSecurity](https://a.b/c)."\nFor more, `d\n  e` and **f\ng.**',
      'see "[About Security](https://a.b/c)." For more, `d e` and **f g.**',
    ],
    ["a [b\n`c\nd`](https://e.f)", "a [b `c d`](https://e.f)"],
    ["a _b\nc_ d", "a _b c_ d"],
  ]);
});

test("a line break in a cell is a blank, unless its author meant it", () => {
  assertCells([
    ["a\nb", "a b"],
    ["a  \nb\\\nc<br>d", "a<br/>b<br/>c<br/>d"],
    ["a\\\n\nb\\", "a\\\\<br/>b\\\\"],
  ]);
});

test("a line break in a cell is nothing behind full-width punctuation, which has a blank in it", () => {
  assertCells([
    ["创建用户。\n详情，\n见：\n下文", "创建用户。详情，见：下文"],
    ["（可选）\n「名前」、\n「年齢」です。\n終わり", "（可选）「名前」、「年齢」です。終わり"],
    ["见 API。\nUse it；\n**重点**：\n`code`", "见 API。Use it；**重点**：`code`"],
    ["创建\n用户.\n详情", "创建 用户. 详情"],
    ["他说：“好”\n然后……\n没有了——\n真的", "他说：“好”然后……没有了——真的"],
    ["He said “no”\nand …\nleft", "He said “no” and … left"],
    // Behind punctuation a single mark would be a star.
    ["说明。\n*注意* 一", "说明。 _注意_ 一"],
    ["一。\n\n二。  \n三", "一。<br/>二。<br/>三"],
  ]);
});

test("nothing runs over the end of a paragraph, an item, a row, a heading or a line of a fence", () => {
  assertCells([
    ["a `b\n\nc` d", "a \\`b<br/>c\\` d"],
    ["- a **b\n- c** d", "- a \\*\\*b<br/>- c\\*\\* d"],
    ["1. a [b\n2. c](https://d.e)", "1. a \\[b<br/>2. c\\](https://d.e)"],
    ["# a `b\nc` d", "# a \\`b<br/>c\\` d"],
    ["| `a |\n| b` |", "\\| \\`a \\|<br/>\\| b\\` \\|"],
    ["```\na `b\nc` d\n```\ne", "\\`\\`\\`<br/>a \\`b<br/>c\\` d<br/>\\`\\`\\`<br/>e"],
  ]);
});

test("code directly behind a URL stays code, whatever it holds", async () => {
  const source = "https://a.b/`</details>`";
  assertCells([[source, "<https://a.b/>`</details>`"]]);
  for (const text of [toMarkdownCell(source), await createMarkdownBlock(formatMarkdown)(source)]) {
    const nodes = parse(text).children.flatMap(listNodes);
    assert.not(
      nodes.some(({ type }) => type === "html"),
      text,
    );
  }
});

const EMPHASIS: Cases = [
  ["**Note:** text", "**Note:** text"],
  ["**Note:**text", "<strong>Note:</strong>text"],
  ["(**Note:** text)", "(**Note:** text)"],
  ["**警告：**请", "<strong>警告：</strong>请"],
  ["**警告**：请", "**警告**：请"],
  ["请**“重要”**的", "请<strong>“重要”</strong>的"],
  ["**重要**的", "**重要**的"],
  ["*Note:* text", "_Note:_ text"],
  ["_Note!_ text", "_Note!_ text"],
  ["*Note:*text", "<em>Note:</em>text"],
  ["*警告：*请", "<em>警告：</em>请"],
  ["**a `b`:**c", "<strong>a `b`:</strong>c"],
];

test("emphasis that ends with punctuation is emphasis, in a cell", () => assertCells(EMPHASIS));

test("emphasis that ends with punctuation is emphasis, in a block, and prettier leaves it alone", async () => {
  const toBlock = createMarkdownBlock(formatMarkdown);
  for (const [source, printed] of EMPHASIS) {
    const text = await toBlock(source);
    assert.is(text, printed);
    assert.is(await formatMarkdown(text), text);
    assert.not.match(parse(text).children.map(readText).join(""), /\*/);
    assert.ok(
      parse(text)
        .children.flatMap(listNodes)
        .some(({ type }) => ["strong", "emphasis", "html"].includes(type)),
    );
  }
});

test("stars that are none of emphasis stay stars", () => {
  assertCells([
    ["x**(n) + y**(m)", "x\\*\\*(n) + y\\*\\*(m)"],
    ["*.json,*b", "\\*.json,\\*b"],
    [".*a.*b", ".\\*a.\\*b"],
    ["src/**/a/**/b", "src/\\*\\*/a/\\*\\*/b"],
    ["**a **b", "\\*\\*a \\*\\*b"],
  ]);
});

test.run();
