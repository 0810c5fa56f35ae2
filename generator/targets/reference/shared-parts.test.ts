import { test } from "uvu";
import * as assert from "uvu/assert";
import { findPageFaults } from "./pages-faults.fixture.ts";
import { planPagesOf } from "./pages.fixture.ts";

const OBJECT = { type: "object", properties: { reason: { type: "string" } } };
const LETTERS = [..."abcdefghi"];

function writeDocument(operations: readonly string[]): string {
  const paths = operations.map((operationId): [string, object] => [
    `/${operationId}`,
    {
      get: {
        operationId,
        parameters: [{ $ref: "#/components/parameters/letter" }],
        responses: { 200: { description: "" }, 503: { $ref: "#/components/responses/Busy" } },
      },
    },
  ]);
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: Object.fromEntries(paths),
    components: {
      parameters: { letter: { name: "l", in: "query", schema: { type: "string", enum: LETTERS } } },
      responses: { Busy: { description: "Busy", content: { "application/json": { schema: OBJECT } } } },
    },
  });
}

test("schemas of what operations share are called the same on all pages, whichever operations there are", async () => {
  const [all, one] = await Promise.all([planPagesOf(writeDocument(["a", "b"])), planPagesOf(writeDocument(["b"]))]);
  assert.equal(findPageFaults(all), []);
  const a = all.get("python/a/a.md") ?? "";
  const b = all.get("python/b/b.md") ?? "";
  for (const page of [a, b]) {
    assert.match(page, '<a href="#Busy">503 response</a>');
    assert.match(page, '### <a id="Busy"></a> 503 response');
    assert.match(page, '<a id="letter"></a>');
  }
  assert.is(one.get("python/b/b.md"), b);
});

test.run();
