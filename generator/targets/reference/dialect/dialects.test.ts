import { compile } from "@mdx-js/mdx";
import fc from "fast-check";
import prettier from "prettier";
import remarkGfm from "remark-gfm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { toLinkUrl } from "../markdown/link-url.ts";
import { hostileText } from "../markdown/hostile-texts.fixture.ts";
import { createDialect } from "./create-dialect.ts";
import type { Dialect } from "./dialect.ts";

const OPTIONS = { tables: "aligned", toUrl: toLinkUrl } as const;
const VUE = ["vitepress", "vuepress"] as const;

/** A page with a text in all of its places. */
async function printPage(text: string, dialect: Dialect): Promise<string> {
  const cells = [dialect.printText(text, "line"), dialect.printMarkdown(text, "cell"), dialect.printCode(text, "cell")];
  const table = dialect.layOutTable({ head: ["a", "b", "c"], rows: [cells] });
  const rows = [table.head, table.delimiters, ...table.rows].map((row) => `| ${row.join(" | ")} |`);
  const line = dialect.printText(text, "line");
  const block = await dialect.printDescription(text);
  const phrase = dialect.printMarkdown(text, "line");
  const blocks = [
    dialect.printFrontMatter({ title: text, description: text }),
    `# ${line || "-"}`,
    dialect.printComment(["notice"]),
    phrase.trim() === "" ? "" : dialect.printParagraph(phrase),
    dialect.printCode(text, "line"),
    block,
    rows.join("\n"),
    "## end",
  ];
  return `${blocks.filter((each) => each !== "").join("\n\n")}\n`;
}

/** What Vue would compile: all but the code in fences and the elements that it is kept from. */
function readTemplate(page: string): string {
  return page
    .replace(/^---\n[^]*?\n---\n/, "")
    .replace(/^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(`{3,}|~{3,})[^]*?\n[ \t>]*\2`*~*[ \t]*$/gm, "")
    .replace(/<(code|span) v-pre>[^]*?<\/\1>/g, "")
    .replace(/\\[^{}]|(?<!`)(`+)(?!`)[^]*?[^`]\1(?!`)|\\(?=[{}])/g, (part) => (part === "\\" ? "" : part));
}

for (const site of VUE) {
  const dialect = createDialect(site, OPTIONS);

  test(`${site}: prettier leaves pages alone, and Vue finds nothing in them to run`, () =>
    fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const page = await printPage(text, dialect);
        assert.is(await prettier.format(page, { parser: "markdown" }), page);
        assert.not.match(readTemplate(page), /\{\{|\}\}/);
      }),
      { numRuns: 300 },
    ));
}

test("docusaurus: every page is MDX", () =>
  fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const page = await printPage(text, createDialect("docusaurus", OPTIONS));
      await compile(page.replace(/^---\n[^]*?\n---\n/, ""), { remarkPlugins: [remarkGfm] });
    }),
    { numRuns: 300 },
  ));

test("a site shows what its own syntax would take", async () => {
  const texts = ["{{ x }} and {id}", "https://a.b/{id}", "urn:id:x", "{#id}"];
  const print = (site: (typeof VUE)[number] | "plain" | "docusaurus"): string[] =>
    texts.map((text) => createDialect(site, OPTIONS).printText(text, "line"));
  assert.equal(print("plain"), texts);
  assert.equal(print("vitepress"), [
    "&#123;&#123; x &#125;&#125; and &#123;id&#125;",
    "https://a.b/<span>&#123;</span>id&#125;",
    "urn&#58;id:x",
    "&#123;#id&#125;",
  ]);
  assert.equal(
    print("vuepress")[0],
    "<span v-pre>&#123;&#123;</span> x <span v-pre>&#125;&#125;</span> and &#123;id&#125;",
  );
  assert.is(print("docusaurus")[3], "<span>&#123;</span>#id&#125;");
});

test("no text ends the comment that it stands in", () => {
  const print = (site: "plain" | "docusaurus"): string => {
    const dialect = createDialect(site, OPTIONS);
    return dialect.printComment([dialect.printText("--> a --!> b */} c", "comment")]);
  };
  assert.is(print("plain"), "<!--\n--&gt; a --!&gt; b */} c\n-->");
  assert.is(print("docusaurus"), "{/*\n--> a --!> b * /} c\n*/}");
});

test("code with braces is code", () => {
  const print = (site: "plain" | "vitepress" | "docusaurus"): string =>
    createDialect(site, OPTIONS).printCode("{{a|b}}", "cell");
  assert.is(print("plain"), "`{{a\\|b}}`");
  assert.is(print("vitepress"), "<code v-pre>&#123;&#123;a&#124;b&#125;&#125;</code>");
  assert.is(print("docusaurus"), "<code>&#123;&#123;a&#124;b&#125;&#125;</code>");
  assert.is(
    createDialect("vitepress", OPTIONS).printMarkdown("`{{a}}` `{b}`", "line"),
    "<code v-pre>&#123;&#123;a&#125;&#125;</code> `{b}`",
  );
});

test("a description keeps its elements where MDX can read them, and shows them where it cannot", async () => {
  const dialect = createDialect("docusaurus", OPTIONS);
  const descriptions: readonly (readonly [string, string])[] = [
    [
      "<details><summary>more</summary>\n\ntext\n\n</details>",
      "<details>\n\n<summary>more</summary>\n\ntext\n\n</details>",
    ],
    ["a <b>bold</b> <br> word", "a <b>bold</b> <br/> word"],
    ["export it\n\n    {{ x }}", "&#101;xport it\n\n```\n{{ x }}\n```"],
    ["see <https://a.b/c_d>", "see [https://a.b/c_d](https://a.b/c_d)"],
    ["```json\n{ 'a' :1 }\n```", "{/* prettier-ignore */}\n```json\n{ 'a' :1 }\n```"],
  ];
  for (const [source, expected] of descriptions) assert.is(await dialect.printDescription(source), expected);
});

test("samples in several languages are tabs of their site", () => {
  const tabs = [
    { title: "Python", language: "python", text: "x" },
    { title: "TypeScript", language: "ts", text: "y", isVerbatim: true },
  ];
  const print = (site: "plain" | "vitepress" | "vuepress" | "docusaurus"): string[] =>
    createDialect(site, OPTIONS).printTabs(tabs).split("\n").filter(Boolean);
  const ignore = "<!-- prettier-ignore -->";
  assert.equal(print("plain"), ["### Python", "```python", "x", "```", "### TypeScript", ignore, "```ts", "y", "```"]);
  assert.equal(print("vitepress"), [
    "::: code-group",
    ...["```python [Python]", "x", "```", ignore, "```ts [TypeScript]", "y", "```", ":::"],
  ]);
  assert.equal(print("vuepress"), [
    "::: code-tabs#language",
    ...["@tab Python", "```python", "x", "```", "@tab TypeScript", ignore, "```ts", "y", "```", ":::"],
  ]);
  assert.equal(print("docusaurus"), [
    'import Tabs from "@theme/Tabs";',
    'import TabItem from "@theme/TabItem";',
    '<Tabs groupId="language">',
    ...['<TabItem value="Python">', "```python", "x", "```", "</TabItem>"],
    ...['<TabItem value="TypeScript">', "{/* prettier-ignore */}", "```ts", "y", "```", "</TabItem>"],
    "</Tabs>",
  ]);
});

test.run();
