import { compile } from "@mdx-js/mdx";
import prettier from "prettier";
import remarkGfm from "remark-gfm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { listCases } from "../../../testing/case-folders.ts";
import { HOSTILE, writeDocument } from "../../../testing/hostile/hostile-document.fixture.ts";
import { planPagesOf, readRepositoryFile } from "../pages.fixture.ts";
import { SITES } from "../site.ts";

/** Those whose document is one file. */
const CASES = listCases("cases").flatMap((name) => {
  const text = readRepositoryFile(`specs/cases/${name}/openapi.yaml`);
  return /\$ref: ["']?(?!#)[^#\s]+\.(?:ya?ml|json)/.test(text) ? [] : [[name, text] as const];
});

async function findFaults(pages: ReadonlyMap<string, string>, site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, text] of pages) {
    if (!path.endsWith(".md")) continue;
    try {
      if (site === "docusaurus") await compile(text.replace(/^---\n[^]*?\n---\n/, ""), { remarkPlugins: [remarkGfm] });
      else if (!(await prettier.check(text, { parser: "markdown" }))) faults.push(`${path} is not formatted`);
    } catch (error) {
      faults.push(`${path}: ${String(error)}`);
    }
  }
  return faults;
}

for (const site of SITES) {
  test(`${site}: the pages of all cases can be read, in tabs too`, async () => {
    for (const [name, text] of CASES) {
      const pages = await planPagesOf(text, { options: { site, languageTabs: name.length % 2 === 0 } });
      assert.equal(await findFaults(pages, site), [], name);
    }
  });

  test(`${site}: no text of a document ends its place`, async () => {
    for (const text of HOSTILE) {
      const pages = await planPagesOf(writeDocument(text), { options: { site } });
      assert.equal(await findFaults(pages, site), [], JSON.stringify(text));
    }
  });
}

const PETSTORE = readRepositoryFile("specs/cases/petstore/openapi.yaml");

test("with a site come its configuration, its table of contents and a first page", async () => {
  const list = async (site: string): Promise<string[]> => {
    const pages = await planPagesOf(PETSTORE, { options: { site } });
    return [...pages.keys()].filter((path) => !/^(?:python|typescript)\//.test(path)).sort();
  };
  assert.equal(await list("plain"), ["llms.txt"]);
  assert.equal(await list("vitepress"), [
    ".vitepress/config.mjs",
    ".vitepress/contents.json",
    ".vitepress/reference.mjs",
    ".vitepress/theme/LanguageSwitch.vue",
    ".vitepress/theme/LastUpdated.vue",
    ".vitepress/theme/index.js",
    ".vitepress/theme/style.css",
    "index.md",
    "llms.txt",
  ]);
  assert.equal(await list("vuepress"), [
    ".vuepress/config.mjs",
    ".vuepress/contents.json",
    ".vuepress/reference.mjs",
    ".vuepress/styles/index.scss",
    "index.md",
    "llms.txt",
  ]);
  assert.equal(await list("docusaurus"), ["contents.json", "index.md", "llms.txt", "sidebars.mjs"]);
});

interface Entry {
  readonly title: string;
  readonly path?: string;
  readonly children?: readonly Entry[];
}

test("the table of contents leads to every page, and to nothing else", async () => {
  const options = { site: "vitepress", locales: ["en", "zh-CN"] };
  const pages = await planPagesOf(PETSTORE, { options });
  const contents = JSON.parse(pages.get(".vitepress/contents.json") ?? "") as { locales: { editions: Entry[] }[] };
  const listPaths = ({ path = "", children = [] }: Entry): string[] => [path, ...children.flatMap(listPaths)];
  const paths = contents.locales.flatMap(({ editions }) => editions.flatMap(listPaths));
  const expected = [...pages.keys()].filter((path) => path.endsWith(".md") && path !== "index.md");
  assert.equal([...new Set(paths)].map((path) => `${path}.md`).sort(), expected.sort());
});

test("with tabs there is one page for all languages, and no other first page", async () => {
  const pages = await planPagesOf(PETSTORE, { options: { site: "vitepress", languageTabs: true } });
  assert.ok(pages.has("pets/list-pets.md"));
  assert.ok([...pages.keys()].every((path) => !/^(?:python|typescript)\//.test(path)));
  assert.match(pages.get("pets/list-pets.md") ?? "", /::: code-group\n\n```python \[Python\]/);
});

test.run();
