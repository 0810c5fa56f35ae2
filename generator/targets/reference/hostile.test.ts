import type { Nodes } from "mdast";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { HARMLESS, HOSTILE, writeDocument } from "../../testing/hostile/hostile-document.fixture.ts";
import { findPageFaults } from "./pages-faults.fixture.ts";
import { parse, planPagesOf } from "./pages.fixture.ts";

/** A comment before a wide table would be a difference, and none that matters. */
const ALIGNED = { options: { tables: "aligned", locales: ["en", "zh-CN"] } };

/** The kinds of a page's nodes; what a description or a cell holds inside is its own affair. */
function maskText(node: Nodes): unknown {
  if (node.type === "tableCell" || node.type === "heading" || node.type === "paragraph") return node.type;
  return "children" in node ? [node.type, ...node.children.map(maskText)] : node.type;
}

/** A page without the blocks of its description, which are Markdown and may be any blocks. */
function readStructure(page: string): unknown[] {
  const { children } = parse(page);
  const notice = children.findIndex(({ type }) => type === "html");
  const facts = children.findIndex((node) => node.type === "heading" && node.depth === 2);
  return [...children.slice(0, notice + 1), ...children.slice(facts)].map(maskText);
}

/** Of all pages but the lists of models, which have no column of descriptions where no description has words. */
function readStructures(pages: ReadonlyMap<string, string>): unknown[] {
  return [...pages].filter(([path]) => !path.endsWith("/models/index.md")).map(([, page]) => readStructure(page));
}

const harmless = await planPagesOf(writeDocument(HARMLESS), ALIGNED);
const expected = readStructures(harmless);

test("the harmless document has all places", () => {
  // Two locales of two languages, each with a page, three indexes, and three models that have no room on it; and a list of
  // the pages of each locale.
  assert.is(harmless.size, 30);
  assert.equal(findPageFaults(harmless), []);
});

for (const text of HOSTILE) {
  test(`${JSON.stringify(text)} changes no structure, wherever it stands`, async () => {
    const pages = await planPagesOf(writeDocument(text), ALIGNED);
    assert.equal(findPageFaults(pages), []);
    assert.equal(readStructures(pages), expected);
  });
}

test.run();
