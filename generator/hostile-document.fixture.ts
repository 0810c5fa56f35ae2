/** Texts that mean something to Markdown, HTML, TypeScript, templates, terminals or file systems, and one that does not. */
export const HARMLESS = "harmless";
export const HOSTILE = [
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
  "*/ alert(1) /*",
  "// @ts-ignore",
  "\u2029",
  "\\",
  "`;alert(1);`",
  "../../x",
  "{{constructor}}",
  "@param x",
];

/** A document that has the text wherever a document may have text of its own. */
export function writeDocument(text: string): string {
  const schema = writeSchema(text);
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
          parameters: [writeParameter(text)],
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

function writeParameter(text: string): object {
  const example = `${text}.`.replaceAll("\n", " ");
  return { name: `p${text}`, in: "query", description: text, example, schema: { type: "string" } };
}

function writeSchema(text: string): object {
  const docs = { description: text, title: text };
  return {
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
}
