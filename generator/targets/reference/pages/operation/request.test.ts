import { test } from "uvu";
import * as assert from "uvu/assert";
import { planPagesOf, readTable } from "../../pages.fixture.ts";

/** The page of an operation that takes a body. */
async function readPage(content: object, options = {}, schemas = {}): Promise<string> {
  const operation = { operationId: "go", requestBody: { content }, responses: { 204: { description: "" } } };
  const paths = { "/go": { post: operation } };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths, components: { schemas } };
  return (await planPagesOf(JSON.stringify(document), { options })).get("typescript/go/go.md") ?? "";
}

interface Shown {
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly code: string;
}

async function show(properties: object, ...values: readonly unknown[]): Promise<Shown> {
  const examples = Object.fromEntries(values.map((value, index) => [`e${index}`, { value }]));
  const schema = { type: "object", required: ["name"], properties };
  const page = await readPage({ "application/json": { schema, examples } });
  const rows = readTable(page, "Parameters").slice(1);
  return {
    cells: Object.fromEntries(rows.map((row) => [row[0] ?? "", row.at(-1)])),
    code: /await client\.go\(([^]*?)\);/.exec(page)?.[1] ?? "",
  };
}

const TEXTS = { name: { type: "string" }, from: { type: "string" }, until: { type: "string" } };

test("all cells of a body are of its first example, which the sample code has", async () => {
  const { cells, code } = await show(TEXTS, { name: "Ada", from: "May" }, { name: "Bob", until: "June" });
  assert.equal(cells, { name: "Ada", from: "May", until: "UNTIL" });
  assert.match(code, 'name: "Ada"');
});

test("an example that contradicts its schema is left to others that do not", async () => {
  const { cells } = await show(TEXTS, { name: [], from: "May" }, { name: "Bob", until: "June" });
  assert.equal(cells, { name: "Bob", from: "FROM", until: "June" });
});

test("the only example is repaired if it contradicts its schema", async () => {
  const { cells } = await show(TEXTS, { name: 1, from: "May" });
  assert.equal(cells, { name: "1", from: "May", until: "UNTIL" });
});

test("an example of the body comes before those of its fields, which stand in for what it has not", async () => {
  const properties = { name: { type: "string", examples: ["Zoe"] }, from: { type: "string", examples: ["April"] } };
  const { cells, code } = await show(properties, { name: "Ada" }, { name: "Bob", from: "June" });
  assert.equal(cells, { name: "Ada", from: "April" });
  assert.match(code, 'name: "Ada"');
});

test("sample code shows the fields of the example that cells are of", async () => {
  const examples = { e0: { value: { from: 1 } }, e1: { value: { until: "June" } } };
  const page = await readPage({ "application/json": { schema: { type: "object", properties: TEXTS }, examples } });
  assert.match(page, 'client.go({\n  until: "June",\n});');
});

const UPLOAD = { type: "object", properties: { file: { type: "string", format: "binary" } } };

async function readLines(content: object, locale: string): Promise<string[]> {
  const page = await readPage(content, { locales: [locale], languages: ["typescript"] }, { Upload: UPLOAD });
  return page.split("\n").filter((line) => /accepts|还接受/.test(line));
}

test("a line says which other media types the API accepts, and what they hold if that differs", async () => {
  const note = { schema: { type: "object", properties: { text: { type: "string" } } } };
  const content = {
    "application/json": note,
    "application/xml": note,
    "multipart/form-data": { schema: { $ref: "#/components/schemas/Upload" } },
  };
  const upload = '<a href="#Upload">Upload</a>';
  assert.equal(await readLines(content, "en"), [
    `The body is described as \`application/json\`. The API also accepts \`application/xml\`, \`multipart/form-data\` (${upload}).`,
  ]);
  assert.equal(await readLines(content, "zh-CN"), [
    `请求体按 \`application/json\` 说明，API 还接受 \`application/xml\`、\`multipart/form-data\`（${upload}）。`,
  ]);
});

test("the fields of another media type are on the page, and those of the same schema are not repeated", async () => {
  const upload = { schema: { $ref: "#/components/schemas/Upload" } };
  const form = { "multipart/form-data": upload };
  const page = await readPage({ "application/json": { schema: { type: "object" } }, ...form }, {}, { Upload: UPLOAD });
  assert.equal(readTable(page, "Upload").slice(1)[0]?.[0], "file");
  const [line] = await readLines({ "application/x-www-form-urlencoded": upload, ...form }, "en");
  assert.match(line ?? "", "The API also accepts `multipart/form-data`.");
});

test("a body of one media type needs no such line", async () => {
  assert.equal(await readLines({ "text/plain": { schema: { type: "string" } } }, "en"), []);
});

test.run();
