import fc from "fast-check";
import type { Nodes } from "mdast";
import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "../pages.fixture.ts";
import { toSimpleBlock } from "./simple-block.ts";

const LINES =
  "text|a `code` b|**bold** x||||# h|  ## h2|#### h4|- item|- item two|  - x|  text|   deep|* star|1. one|```js|```|``` |  ```|```json|{ }|    four|" +
  "[l](https://a.b/c)|text  |中文，文|* i|*   k|see [a|b](https://a.b/c)|* j|a _b c_ d|> q|> [!NOTE]|>|> - x| > r|> # h|**a:** b|**`c`.**|[`c` d](https://a.b)|=|https://a.b/c|a_b|- `c`|-|#|word #|+ x|&amp; |a & b|\\|<br>|!|~|" +
  "    - y|      deep|  ```|open `c|d` e|- `f|a\\_b \\*|**a_b \\_ c**|[a\\_b](https://a.b)|  ~~~|> ```|-   wide|    text|   - z|*|- # h|- - n|> > q|>  t|- [ ] o|***|* * *|[x]: y|    ";
const ROWS = ["| a | b |", "| --- | --- |", "|:--|:-:|", "| -: | - |", "| 中文 | `c` **d** |", "|e||"];
const text = fc.array(fc.constantFrom(...LINES.split("|"), ...ROWS), { maxLength: 8 }).map((lines) => lines.join("\n"));

/** What a text says, without its places, our comments, how deep its headings begin and the spaces in its code. */
function readMeaning(markdown: string): unknown {
  const depths = parse(markdown).children.flatMap((node) => (node.type === "heading" ? [node.depth] : []));
  const top = Math.min(3, ...depths);
  const read = (node: Nodes): unknown => {
    if (node.type === "html" && node.value === "<!-- prettier-ignore -->") return [];
    const own = {
      ...node,
      position: undefined,
      children: undefined,
      ...(node.type === "inlineCode" && { value: node.value.replace(/\s+/g, " ") }),
      ...(node.type === "heading" && { depth: node.depth - top }),
    };
    return [own, "children" in node ? node.children.flatMap(read) : []];
  };
  return read(parse(markdown));
}

test("a simple block says what its source says, and prettier leaves it alone", () =>
  fc.assert(
    fc.asyncProperty(text, async (source) => {
      const block = toSimpleBlock(source);
      fc.pre(block !== undefined && block !== "" && !/^#{4} h4$/m.test(source));
      // The parser takes a list before these for a loose one.
      fc.pre(!/^>\n>$/m.test(source));
      assert.equal(readMeaning(block), readMeaning(source.replace(/[ ]+$/gm, "")));
      const page = `# title\n\n${block}\n`;
      assert.is(await prettier.format(page, { parser: "markdown" }), page);
    }),
  ));

test("a link that depends on where it is written is not simple", () => {
  for (const source of ["see [the `x` list](/a/b)", "![e](f)", "[a](#b)"]) assert.is(toSimpleBlock(source), undefined);
  assert.is(toSimpleBlock("see `[c](/d)`"), "see `[c](/d)`");
});

test("what is spelt in other ways is spelt as prettier would", () => {
  const spellings: [source: string, block: string][] = [
    ["**Notes:**\n*   a\nlazy\n*   b\n", "**Notes:**\n\n- a\n  lazy\n- b"],
    ["- a\n    \n- b", "- a\n\n- b"],
    ["* a:\n\n  **b**:\n  * c\nd", "- a:\n\n  **b**:\n  - c\n    d"],
    ["- a\n  ```sh\n  b\n\n  c\n  ```", "- a\n  ```sh\n  b\n\n  c\n  ```"],
    ["  ```\na\n\n  ```", "```\na\n\n```"],
    ["a\n> [!NOTE]\n>    b\nc", "a\n\n> [!NOTE]\n> b\n> c"],
    ["> [!CAUTION]\n> * a\n> * b", "> [!CAUTION]\n>\n> - a\n> - b"],
    ["|a|b|c|\n|-|:-:|-:|\n|d|e|f|", "| a   |  b  |   c |\n| --- | :-: | --: |\n| d   |  e  |   f |"],
    ["a\\_b, **c\\_d** and **e_f g**", "a\\_b, **c\\_d** and **e_f g**"],
    ["- [`a\nb`](https://c.d)", "- [`a b`](https://c.d)"],
  ];
  for (const [source, block] of spellings) assert.is(toSimpleBlock(source), block);
});

test("what nests deeper than anyone writes is not simple", () => {
  for (const mark of ["- ", "> ", ">", "* - "]) assert.is(toSimpleBlock(`${mark.repeat(10_000)}a`), undefined);
});

test("what prettier would spell in another way is not simple", () => {
  for (const source of [
    "* star\n- line",
    "1. one",
    "a *b*",
    "a_b_",
    "<b>",
    "| a |",
    "---",
    "```\nopen",
    "- a\n - b",
    "- a\n\n  b\n- c",
    "- # h\ntext",
    "1. a\n2. b",
    "a  \nb",
    "    code",
    "[a]",
    "# a # ",
  ]) {
    assert.is(toSimpleBlock(source), undefined, source);
  }
});

test.run();
