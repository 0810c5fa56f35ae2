import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatMarkdown } from "../../../plan/format.ts";
import { resolveLinksAgainst } from "./link-url.ts";
import { createMarkdownBlock, mend } from "./markdown-block.ts";

const toUrl = resolveLinksAgainst("https://a.b/docs/");
const toBlock = createMarkdownBlock(formatMarkdown, toUrl);

async function assertAlike(source: string): Promise<void> {
  const slow = await mend(source, { format: formatMarkdown, toUrl });
  if (slow !== undefined) assert.equal(await toBlock(source), slow);
}

/** Of GitHub's descriptions, those that were printed in two ways. */
const REAL: readonly string[] = [
  'For more information, see "[Licensing a repository ](https://a.b/c)."',
  'use "[Get an organization webhook ](/rest/orgs/webhooks#get).\\"\\n\\nYou must be',
  '> [!WARNING]  \\n> Refer to "[Actions](https://a.b/c/)" for more information.\\n\\nGets the number.',
  "Considerations:\\n\\n*   Only the _default branch_ is considered.\\n*   searching for [`language:go`](https://a.b/c?utf8=%E2%9C%93&q=language%3Ago) is not valid, while [`amazing\\nlanguage:go`](https://a.b/?q=amazing+language%3Ago&type=Code) is.\\n\\nThis endpoint",
];

for (const source of REAL) {
  test(`both ways give the same of ${source.slice(0, 30)}`, () => assertAlike(source.replaceAll("\\n", "\n")));
}

const words = fc.array(
  fc.constantFrom(
    ...'a|word|It\'s|x_y|(see|below).|1.|e.g.|5 * 3|#1|A & B|"quoted"|—|中文|，请|警告：|é|😀|`code`|`a b`|`x|y`|**strong**|**Note:**|**警告：**请|*em*|_em_|_Note:_'.split(
      "|",
    ),
    ..."[link](https://a.b/c_d)|[`code` l ](https://a.b/c)|[rel](../x.md)|[anchor](#top)|https://a.b/c?d=e_f|<https://a.b>|![i](https://a.b/i.png)|![r](i.png)|<b>bold</b>|<br>|&amp;|&lt;|\\*|\\_|$x$|~~gone~~|a|b|{id}|<id>|@a".split(
      "|",
    ),
  ),
  { minLength: 1, maxLength: 6 },
);
const line = words.map((each) => each.join(" "));
const lineEnd = fc.constantFrom("\n", "\n", "\n", "  \n", "\\\n", "<br>\n");
const paragraph = fc
  .array(fc.tuple(line, lineEnd), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map(([text, end], index) => text + (index === lines.length - 1 ? "" : end)).join(""));
const heading = fc.tuple(fc.constantFrom("# ", "## ", "### ", "#### "), line).map((parts) => parts.join(""));
const items = fc
  .tuple(
    fc.constantFrom("- ", "* ", "*   ", "+ ", "1. ", "1) "),
    fc.constantFrom("\n", "\n", "\n\n"),
    fc.array(fc.tuple(line, fc.constantFrom("", "", "\nlazy", "\n  more", "\n  - sub\n  - sub", "\n\n  second")), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([bullet, gap, texts]) => texts.map(([text, more]) => bullet + text + more).join(gap));
const fence = fc
  .tuple(
    fc.constantFrom("```", "```json", "```js", "~~~", "```sh"),
    fc.constantFrom('{"a": 1}', "a  \n\n b", "# x", "- y", "`"),
  )
  .map(([open, code]) => `${open}\n${code}\n${open.slice(0, 3)}`);
const quote = fc
  .tuple(fc.constantFrom("", "[!NOTE]\n", "[!WARNING]  \n"), fc.oneof(paragraph, items))
  .map(([alert, text]) => (alert + text).replace(/^/gm, "> "));
const table = fc
  .array(fc.tuple(line, line), { minLength: 1, maxLength: 3 })
  .map((rows) => ["| a | b |", "| --- | :-: |", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n"));
const other = fc.constantFrom(
  "---",
  "    code",
  "[x]: https://a.b",
  "<details>\n\ntext\n\n</details>",
  "<!-- c -->",
  "term\n===",
);
const text = fc
  .array(
    fc.tuple(
      fc.oneof(paragraph, paragraph, heading, items, fence, quote, table, other),
      fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "\n\n\n"),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => blocks.flat().join("").trimEnd());

test("the fast way of reading Markdown gives what the slow way gives", () =>
  fc.assert(fc.asyncProperty(text, assertAlike), { numRuns: Number(process.env["RUNS"] ?? 300) }));

test.run();
