import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatMarkdown } from "../../../printing/format.ts";
import { resolveLinksAgainst } from "./link-url.ts";
import { createMarkdownBlock, mend } from "./markdown-block.ts";

const toUrl = resolveLinksAgainst("https://a.b/docs/");
const toBlock = createMarkdownBlock(formatMarkdown, toUrl);

async function assertAlike(source: string): Promise<void> {
  const slow = await mend(source, { format: formatMarkdown, toUrl });
  if (slow !== undefined) assert.equal(await toBlock(source), slow);
}

/** What was printed in two ways: of GitHub's descriptions all but the last. */
const REAL: readonly string[] = [
  'For more information, see "[Licensing a repository ](https://a.b/c)."',
  'Use "[Get an organization webhook ](/rest/orgs/webhooks#get)."\n\nYou must be an owner.',
  'Use "[Get an organization webhook ](javascript:a)."',
  '> [!WARNING]  \n> Refer to "[Actions](https://a.b/c/)".\n\nGets the number.',
  "*   Only _one_.\n*   [`language:go`](https://a.b/c?q=language%3Ago) is not valid, while [`amazing\nlanguage:go`](https://a.b/?q=go) is.",
  "> - a\n>   - b\n>\n> - c",
];

for (const source of REAL) test(`both ways give the same of ${JSON.stringify(source)}`, () => assertAlike(source));

/** What is spelt in one way only, which most of a description is. */
const PLAIN =
  'a|word|It\'s|x_y|(see|below).|e.g.|5|B|"quoted"|—|中文|，请|é|😀|`code`|`a b`|`x`|**strong**|**Note:**|_em_|_Note:_|end.|[link](https://a.b/c_d)|' +
  "https://a.b/c?d=e_f|[`code` l ](https://a.b/c)|\\_";
const ODD =
  "1.|5 * 3|#1|A & B|`x\\|y`|**警告：**请|*em*|[rel](../x.md)|[anchor](#top)|<https://a.b>|![i](https://a.b/i.png)|![r](i.png)|<b>bold</b>|<br>|&amp;|&lt;|" +
  "\\*|$x$|~~gone~~|{id}|<id>|@a|`|**|*|[|]|__b__|**a b:**|word_|[a](https://a.b";
const word = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...PLAIN.split("|")) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD.split(/(?<!\\)\|/)) },
);
const words = fc.array(word, { minLength: 1, maxLength: 5 });
const line = words.map((each) => each.join(" "));
const lineEnd = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("\n", "\n  ", " \n") },
  { weight: 1, arbitrary: fc.constantFrom("  \n", "\\\n", "<br>\n") },
);
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
  fc.assert(fc.asyncProperty(text, assertAlike), { numRuns: 300 }));

test.run();
