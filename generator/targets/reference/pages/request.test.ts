import { test } from "uvu";
import * as assert from "uvu/assert";
import { planPagesOf, readTable } from "../pages.fixture.ts";

/** The page of an operation that takes a body. */
async function readPage(content: object, options = {}, path = "typescript/go/go.md"): Promise<string> {
  const operation = { operationId: "go", requestBody: { content }, responses: { 204: { description: "" } } };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/go": { post: operation } } };
  return (await planPagesOf(JSON.stringify(document), { options })).get(path) ?? "";
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

test.run();
