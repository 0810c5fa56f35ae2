import type { Nodes } from "mdast";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findPageFaults } from "./pages-faults.fixture.ts";
import { parse, planPagesOf } from "./pages.fixture.ts";

/** A comment before a wide table would be a difference, and none that matters. */
const ALIGNED = { options: { tables: "aligned" } };

const HARMLESS = "harmless";
const HOSTILE = [
  "\"'`",
  "a | b",
  "one\ntwo",
  "</div>",
  "{{x}}",
  "<script>alert(1)</script>",
  "# heading",
  "---",
  "\ud800",
  "\0",
  "\u202e",
  "``` open",
  "<!-- open",
  "--> closed",
  "[a](javascript:x)",
  "\\|",
  '<a id="x">',
  "\u2028",
  "===",
  "- item",
  "> quote",
  "1. one",
  "&lt;",
  "    indented",
  "~~~",
  "__proto__",
  "${x}",
];

/** A document that has the text wherever a document may have text of its own. */
function writeDocument(text: string): string {
  const docs = { description: text, title: text };
  const schema = {
    type: "object",
    ...docs,
    required: ["a"],
    properties: {
      a: { type: "string", ...docs, enum: [`${text}1`, `${text}2`], "x-enum-descriptions": [text, text] },
      b: {
        type: "string",
        ...docs,
        pattern: text,
        format: text,
        default: `${text}.`,
        examples: [`${text}.`.replaceAll("\n", " ")],
      },
      [`c${text}`]: { type: "array", ...docs, items: { $ref: "#/components/schemas/Named" } },
      d: { type: "object", properties: { [`${text}d`]: { type: "string", ...docs } } },
      e: { oneOf: [{ type: "string" }, { const: text }] },
      f: { type: "string", enum: Array.from({ length: 12 }, (_, index) => `${text}${index}`) },
    },
  };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: text, version: text, description: text },
    tags: [{ name: text, description: text }],
    security: [{ [`k${text}`]: [text] }],
    paths: {
      [`/a/${text.replace(/[{}]/g, "")}`]: {
        post: {
          operationId: `go ${text}`,
          summary: `x ${text}`,
          description: text,
          tags: [text],
          deprecated: true,
          parameters: [
            {
              name: `p${text}`,
              in: "query",
              description: text,
              example: `${text}.`.replaceAll("\n", " "),
              schema: { type: "string" },
            },
          ],
          requestBody: { required: true, content: { "application/json": { schema } } },
          responses: {
            200: {
              description: text,
              content: { "application/json": { schema: { $ref: "#/components/schemas/Named" } } },
            },
            400: { description: text, content: { "application/json": { schema } } },
          },
          "x-codeSamples": [{ lang: "python", source: text }],
        },
      },
    },
    components: {
      schemas: { Named: schema },
      securitySchemes: { [`k${text}`]: { type: "apiKey", in: "header", name: text, description: text } },
    },
  });
}

/** The kinds of a page's nodes; what a description or a cell holds inside is its own affair. */
function maskText(node: Nodes): unknown {
  if (node.type === "tableCell" || node.type === "heading" || node.type === "paragraph") return node.type;
  return "children" in node ? [node.type, ...node.children.map(maskText)] : node.type;
}

/** A page without the blocks of its description, which are Markdown and may be any blocks. */
function readStructure(page: string): unknown[] {
  const { children } = parse(page);
  const origin = children.findIndex(({ type }) => type === "blockquote");
  const facts = children.findIndex((node) => node.type === "heading" && node.depth === 2);
  return [...children.slice(0, origin + 1), ...children.slice(facts)].map(maskText);
}

const harmless = await planPagesOf(writeDocument(HARMLESS), ALIGNED);
const expected = [...harmless.values()].map(readStructure);

test("the harmless document has all places", () => {
  assert.is(harmless.size, 6);
  assert.equal(findPageFaults(harmless), []);
});

for (const text of HOSTILE) {
  test(`${JSON.stringify(text)} changes no structure, wherever it stands`, async () => {
    const pages = await planPagesOf(writeDocument(text), ALIGNED);
    assert.equal(findPageFaults(pages), []);
    assert.equal([...pages.values()].map(readStructure), expected);
  });
}

test.run();
