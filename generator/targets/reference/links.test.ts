import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatMarkdown } from "../../printing/format.ts";
import { createPlainDialect } from "./dialect/plain.ts";
import { resolveLinksAgainst, toLinkUrl } from "./markdown/link-url.ts";
import { createMarkdownBlock } from "./markdown/markdown-block.ts";
import { planPagesOf } from "./pages.fixture.ts";

const BASE = "https://a.b/docs/";

/** What is printed with a base, and without one. */
const BLOCKS: readonly (readonly [source: string, resolved: string, alone: string])[] = [
  ["see [the `x` list](/rest/x)", "see [the `x` list](https://a.b/rest/x)", "see the `x` list"],
  ["[up](../y.md#z) and [it ](x)", "[up](https://a.b/y.md#z) and [it](https://a.b/docs/x)", "up and it"],
  ['[a](<b c> "t\'s")', '[a](https://a.b/docs/b%20c "t\'s")', "a"],
  ["![a](/i.png)", "![a](https://a.b/i.png)", "a"],
  ["[a]\n\n[a]: ./b", "[a]\n\n[a]: https://a.b/docs/b", "[a]"],
  ['<a href="/x">b</a>', '<a href="https://a.b/x">b</a>', "b"],
  ['c <img alt="d" src="e.png">', "c ![d](https://a.b/docs/e.png)", "c d"],
  ["[a](//c.d/e)", "[a](https://c.d/e)", "a"],
  ["[a](https://c.d)", "[a](https://c.d)", "[a](https://c.d)"],
  ["[a](mailto:b@c.d)", "[a](mailto:b@c.d)", "[a](mailto:b@c.d)"],
  ["[a](javascript:b)", "a", "a"],
  ["[a](#b)", "a", "a"],
  [
    "### The `b` c!\n\n[a](#the-b-c)\n\n- [d](#e)",
    "### The `b` c!\n\n[a](#the-b-c)\n\n- d",
    "### The `b` c!\n\n[a](#the-b-c)\n\n- d",
  ],
];

test("a relative link in a block leads to what its author meant, or is its text", async () => {
  const [resolve, alone] = [BASE, undefined].map((base) =>
    createMarkdownBlock(formatMarkdown, resolveLinksAgainst(base)),
  );
  for (const [source, resolved, text] of BLOCKS) {
    assert.is(await resolve?.(source), resolved);
    assert.is((await alone?.(source))?.replace(/\\/g, ""), text);
  }
});

test("a relative link in a cell leads to what its author meant, or is its text", () => {
  const cases: readonly (readonly [source: string, resolved: string, alone: string])[] = [
    ["see [the\n`x` list](/rest/x)", "see [the `x` list](https://a.b/rest/x)", "see the `x` list"],
    ["![a](/i.png)", "![a](https://a.b/i.png)", "a"],
    ["[**a** b](x)", "[\\*\\*a\\*\\* b](https://a.b/docs/x)", "**a** b"],
    ["[a](#b)", "a", "a"],
    ["[a](javascript:b)", "a", "a"],
    ["[a](mailto:b@c.d)", "[a](mailto:b@c.d)", "[a](mailto:b@c.d)"],
  ];
  for (const [source, resolved, alone] of cases) {
    for (const position of ["cell", "line"] as const) {
      const based = createPlainDialect({ toUrl: resolveLinksAgainst(BASE), tables: "auto" });
      assert.is(based.printMarkdown(source, position), resolved);
      assert.is(createPlainDialect({ toUrl: toLinkUrl, tables: "auto" }).printMarkdown(source, position), alone);
    }
  }
});

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: {
    "/a": {
      get: {
        operationId: "a",
        description: "[one](b)",
        parameters: [{ name: "p", in: "query", description: "[two](/c)", schema: { type: "string" } }],
        responses: { 200: { description: "" } },
      },
    },
  },
};

async function listUrls(document: object, options = {}): Promise<string[]> {
  const pages = await planPagesOf(JSON.stringify(document), { options: { languages: ["typescript"], ...options } });
  const page = [...pages].find(([path]) => path.endsWith("/a.md"))?.[1] ?? "";
  return Array.from(page.matchAll(/\[(?:one|two)\]\(([^)]*)\)/g), ([, url = ""]) => url);
}

test("links are relative to the option `linkBase`, or to the documentation that the document names", async () => {
  const documented = { ...DOCUMENT, externalDocs: { url: BASE } };
  assert.equal(await listUrls(DOCUMENT), []);
  assert.equal(await listUrls(documented), ["https://a.b/docs/b", "https://a.b/c"]);
  assert.equal(await listUrls(documented, { linkBase: "http://d.e" }), ["http://d.e/b", "http://d.e/c"]);
  assert.equal(await listUrls({ ...DOCUMENT, externalDocs: { url: "/docs" } }), []);
});

test.run();
