import { test } from "uvu";
import * as assert from "uvu/assert";
import { planPagesOf } from "../../pages.fixture.ts";

async function listExamples(lengths: readonly number[]): Promise<string[]> {
  const entries = lengths.map((length, index) => [`e${index}`, { value: { a: "x".repeat(length) } }] as const);
  const schema = { type: "object", properties: { a: { type: "string" } } };
  const content = { "application/json": { schema, examples: Object.fromEntries(entries) } };
  const operation = { operationId: "go", responses: { 200: { description: "", content } } };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/a": { get: operation } } };
  const pages = await planPagesOf(JSON.stringify(document), { options: { languages: ["typescript"] } });
  return Array.from(pages.get("typescript/a/go.md")?.matchAll(/^Example.*:$/gm) ?? [], ([line]) => line);
}

test("of several examples a page has the first, and others as long as they are short", async () => {
  assert.equal(await listExamples([10, 10, 10]), ["Example, e0:", "Example, e1:", "Example, e2:"]);
  assert.equal(await listExamples([20_000, 10]), ["Example:"]);
  assert.equal(await listExamples([10, 20_000]), ["Example:"]);
  assert.equal(await listExamples([6_000, 2_000, 6_000]), ["Example, e0:", "Example, e1:"]);
});

test.run();
