import { existsSync, readdirSync, readFileSync } from "node:fs";
import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { caseFolder, listCases } from "../../testing/case-folders.ts";
import { findPageFaults } from "./pages-faults.fixture.ts";
import { planPagesOf, readRepositoryFile } from "./pages.fixture.ts";

const HIDDEN = ["x-hidden-from-sdk", "x-authing-hidden-from-sdk"];

async function findUnformatted(pages: ReadonlyMap<string, string>, step: number): Promise<string[]> {
  const sample = [...pages].filter((_, index) => index % step === 0);
  const formatted = await Promise.all(
    sample.map(async ([path, text]) => [path, text, await prettier.format(text, { parser: "markdown" })]),
  );
  return formatted.filter(([, text, after]) => text !== after).map(([path = ""]) => path);
}

/** The files that the document of a case refers to. */
function readBeside(name: string): Record<string, string> {
  const folder = caseFolder("cases", name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name: file }) =>
    `${parentPath}/${file}`.slice(folder.length).replace(/^\//, ""),
  );
  const files = paths.filter((file) => !file.startsWith("expected/") && file !== "openapi.yaml");
  return Object.fromEntries(files.map((file) => [file, readFileSync(`${folder}${file}`, "utf8")]));
}

for (const name of listCases("cases")) {
  test(`the pages of the case ${name} are whole, in both locales, and prettier leaves them alone`, async () => {
    const pages = await planPagesOf(readRepositoryFile(`specs/cases/${name}/openapi.yaml`), {
      options: { locales: ["en", "zh-CN"] },
      beside: readBeside(name),
    });
    assert.equal(findPageFaults(pages), []);
    assert.equal(await findUnformatted(pages, 1), []);
  });
}

for (const [name, operations] of [
  ["management", 414],
  ["authentication", 86],
] as const) {
  const url = new URL(`../../../../shared/specs/authing-${name}.json`, import.meta.url);
  const title = `every operation of the real ${name} document has a whole page in each language`;
  if (!existsSync(url)) {
    test(`skipped, as its document is not here: ${title}`, () => undefined);
    continue;
  }
  test(title, async () => {
    const text = readFileSync(url, "utf8");
    const pages = await planPagesOf(text, { model: { hidden: HIDDEN } });
    const paths = [...pages.keys()].filter((path) => !/(?:^|\/)(?:(?:models|guides)\/.*|index\.md)$/.test(path));
    assert.is(paths.filter((path) => path.startsWith("python/")).length, operations);
    assert.is(paths.filter((path) => path.startsWith("typescript/")).length, operations);
    assert.equal(findPageFaults(pages), []);
    assert.equal(await findUnformatted(pages, 40), []);
    assert.equal(new Set([...pages.keys()].map((path) => path.toLowerCase())).size, pages.size);
  });
}

test("the same document gives the same pages", async () => {
  const text = readRepositoryFile("specs/management.openapi.yaml");
  assert.equal([...(await planPagesOf(text))], [...(await planPagesOf(text))]);
});

test.run();
