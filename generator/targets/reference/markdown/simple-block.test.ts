import fc from "fast-check";
import type { Nodes } from "mdast";
import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "../pages.fixture.ts";
import { toSimpleBlock } from "./simple-block.ts";

const LINES =
  "text|a `code` b|**bold** x||||# h|  ## h2|#### h4|- item|- item two|  - x|  text|   deep|* star|1. one|```js|```|``` |  ```|```json|{ }|    four|" +
  "[l](https://a.b/c)|text  |中文，文|* i|* j|a _b c_ d|> q|> [!NOTE]|>|> - x| > r|> # h|**a:** b|**`c`.**|[`c` d](https://a.b)|=|https://a.b/c|a_b|- `c`|-|#|word #|+ x|&amp; |a & b|\\|<br>|!|~";
const text = fc.array(fc.constantFrom(...LINES.split("|")), { maxLength: 8 }).map((lines) => lines.join("\n"));

/** What a text says, without its places, our comments and how deep its headings begin. */
function readMeaning(markdown: string): unknown {
  const depths = parse(markdown).children.flatMap((node) => (node.type === "heading" ? [node.depth] : []));
  const top = Math.min(3, ...depths);
  const read = (node: Nodes): unknown => {
    if (node.type === "html" && node.value === "<!-- prettier-ignore -->") return [];
    const own = {
      ...node,
      position: undefined,
      children: undefined,
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
      assert.equal(readMeaning(block), readMeaning(source.replace(/[ ]+$/gm, "")));
      const page = `# title\n\n${block}\n`;
      assert.is(await prettier.format(page, { parser: "markdown" }), page);
    }),
  ));

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
    "- a\n  - b",
    "- a\ntext",
    "a  \nb",
    "    code",
    "[a]",
  ]) {
    assert.is(toSimpleBlock(source), undefined, source);
  }
});

test.run();
