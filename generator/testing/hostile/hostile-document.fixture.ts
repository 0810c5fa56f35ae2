import { writeSchemas } from "./hostile-schemas.fixture.ts";

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
  "a\u2028b",
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
  "a\u2029b",
  "\\",
  "`;alert(1);`",
  "../../x",
  "{{constructor}}",
  "@param x",
  "x'; alert(1); '",
  'x"; alert(1); //',
  "*/ } } alert(1); /*",
  "\r\nInjected: header",
  "</script><script>alert(1)</script>",
  "\u2066reordered\u2069",
  "\u200b\ufeff",
  "%00%2e%2e",
  "{% x %}",
  "import x from 'y'",
  "export const a = {}",
  "{/* comment */}",
  "x <br> y",
  "<Component {...props} />",
  ":::tip",
  "[^1]: note",
  "[a]: javascript:x",
  "![x](data:x)",
  "$& $1 $`",
  "constructor",
  "#/components/schemas/None",
  "C:\\con\\nul",
  "*",
];

/** A document that has the text wherever a document may have text of its own. */
export function writeDocument(text: string): string {
  const docs = { url: text, description: text };
  return JSON.stringify({
    openapi: "3.2.0",
    info: {
      title: text,
      summary: text,
      version: text,
      description: text,
      termsOfService: text,
      contact: { name: text, url: text, email: text },
      license: { name: text, identifier: text },
      "x-text": text,
    },
    externalDocs: docs,
    servers: [writeServer(text)],
    tags: [{ name: text, summary: text, description: text, externalDocs: docs, kind: text, parent: text }],
    security: [{ [`k${text}`]: [text] }, { [`o${text}`]: [text] }],
    paths: { [`/a/${text.replace(/[{}]/g, "")}/{id}`]: writePathItem(text) },
    webhooks: { [text]: { post: { summary: text, description: text, responses: { 200: { description: text } } } } },
    components: writeComponents(text),
  });
}

/** A server's URL may not hold a variable that is not declared. */
function writeServer(text: string): object {
  const plain = text.replace(/[{}]/g, "");
  return {
    url: `https://a.b/${plain}/{v}`,
    name: text,
    description: text,
    variables: { v: { enum: [`a${text}`, text], default: plain, description: text } },
  };
}

function writePathItem(text: string): object {
  return {
    summary: text,
    description: text,
    parameters: [{ name: "id", in: "path", required: true, description: text, schema: { type: "string" } }],
    post: writeOperation(text),
  };
}

function writeOperation(text: string): object {
  const json = `application/json; a=${text}`;
  return {
    operationId: `go ${text}`,
    summary: `x ${text}`,
    description: text,
    tags: [text],
    deprecated: true,
    externalDocs: { url: text, description: text },
    parameters: [
      writeParameter(text),
      { name: `h${text}`, in: "header", description: text, schema: { type: "string", enum: [text, `${text}b`] } },
      { name: `c${text}`, in: "cookie", description: text, schema: { type: "string", default: text } },
      { name: `j${text}`, in: "query", description: text, content: { [json]: { schema: { type: "object" } } } },
    ],
    requestBody: writeBody(text),
    responses: writeResponses(text),
    callbacks: { [text]: { [text]: { post: { description: text, responses: { 200: { description: text } } } } } },
    "x-codeSamples": [{ lang: "python", label: text, source: text }],
  };
}

const NAMED = { $ref: "#/components/schemas/Named" };

function writeHeader(text: string): object {
  return { description: text, schema: { type: "string", title: text }, example: text };
}

function writeBody(text: string): object {
  return {
    required: true,
    description: text,
    content: {
      [`application/json; a=${text}`]: {
        schema: NAMED,
        examples: { [text]: { summary: text, description: text, value: { a: `${text}1` } } },
      },
      [`multipart/form-data; a=${text}`]: {
        schema: NAMED,
        encoding: { a: { contentType: text, headers: { [`H${text}`]: writeHeader(text) } } },
      },
    },
  };
}

function writeResponses(text: string): object {
  return {
    200: {
      summary: text,
      description: text,
      headers: { [`X${text}`]: writeHeader(text) },
      content: {
        [`application/json; a=${text}`]: { schema: NAMED },
        [`text/x${text}`]: { schema: { type: "string", description: text } },
      },
      links: {
        [text]: {
          operationId: text,
          parameters: { [text]: text },
          requestBody: text,
          description: text,
          server: { url: text },
        },
      },
    },
    400: { description: text, content: { "application/json": { schema: writeSchemas(text)["Named"] } } },
    default: { description: text, content: { [`application/json; a=${text}`]: { schema: NAMED } } },
  };
}

function writeParameter(text: string): object {
  const example = `${text}.`.replaceAll(/[\n\r]/g, " ");
  return { name: `p${text}`, in: "query", description: text, example, schema: { type: "string" } };
}

function writeComponents(text: string): object {
  const flow = {
    authorizationUrl: text,
    tokenUrl: text,
    refreshUrl: text,
    scopes: { [text]: text },
  };
  return {
    schemas: writeSchemas(text),
    parameters: { [text]: writeParameter(text) },
    examples: { [text]: { summary: text, value: text } },
    responses: { [text]: { description: text } },
    securitySchemes: {
      [`k${text}`]: { type: "apiKey", in: "header", name: text, description: text },
      [`o${text}`]: { type: "oauth2", description: text, flows: { authorizationCode: flow, clientCredentials: flow } },
      [`b${text}`]: { type: "http", scheme: "bearer", bearerFormat: text, description: text },
      [`d${text}`]: { type: "openIdConnect", openIdConnectUrl: text },
    },
  };
}
