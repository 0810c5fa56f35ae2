import { test } from "uvu";
import * as assert from "uvu/assert";
import { runInMemory } from "../../testing/in-memory.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import { SOURCES } from "../../testing/case-folders.ts";
import { filesOf } from "../../testing/real-documents.fixture.ts";

const schemas = {
  Entry: { type: "object", properties: { id: { type: "integer" } } },
  Entries: { type: "array", items: { $ref: "#/components/schemas/Entry" } },
  Line: { type: "string" },
  Update: { type: "object", properties: { event: { type: "string" }, data: { type: "string" } } },
};
const refer = (name: keyof typeof schemas): object => ({ $ref: `#/components/schemas/${name}` });

const targets = Promise.all(
  ["typescript", "reference"].map(async (name) => ({
    target: await loadTarget(SOURCES, name),
    templates: readTemplates(SOURCES, name),
    options: {},
  })),
);

/** The type of what a call gives whose answer has this media type, on one line, and the type that its page has. */
async function typeResult(mediaType: string, media: object): Promise<string[]> {
  const responses = { 200: { description: "Done", content: { [mediaType]: media } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: { "/a": { get: { operationId: "list", responses } } },
    components: { schemas },
  };
  const { value } = await runInMemory({ files: { "openapi.json": JSON.stringify(document) }, targets: await targets });
  assert.ok(value);
  const types = filesOf(value, "typescript").get("src/types.ts") ?? "";
  const pages = [...filesOf(value, "reference").values()].join("\n");
  const [, type = ""] = /export type ListResult = ([^;]*;)/.exec(types) ?? [];
  const [, shown = ""] = /^(?:Type: |Type:\s+)(.*)$/m.exec(pages) ?? [];
  return [type.replaceAll(/\s+/g, " "), shown];
}

test("a line is of the type in `schema`, of an array there the items", async () => {
  for (const mediaType of ["application/x-ndjson", "application/jsonl", "application/json-seq"])
    for (const media of [{ schema: refer("Entry") }, { schema: refer("Entries") }, { itemSchema: refer("Entry") }])
      assert.is((await typeResult(mediaType, media))[0], "AsyncIterable<Entry>;");
});

test("a text says nothing of its lines", async () => {
  for (const schema of [refer("Line"), { type: "string" }, {}])
    assert.is((await typeResult("application/jsonl", { schema }))[0], "AsyncIterable<unknown>;");
});

test("a schema with `data` describes an event; any other describes what its text holds", async () => {
  for (const schema of [refer("Update"), { type: "array", items: refer("Update") }])
    assert.is((await typeResult("text/event-stream", { schema }))[0], "AsyncIterable<Update>;");
  for (const schema of [refer("Entry"), refer("Line")])
    assert.match((await typeResult("text/event-stream", { schema }))[0] ?? "", /^AsyncIterable<\{ event\?: string;$/);
});

test("the page says the same", async () => {
  const [, shown] = await typeResult("application/jsonl", { schema: refer("Entry") });
  assert.match(shown ?? "", "Entry");
  assert.is(shown, (await typeResult("application/jsonl", { itemSchema: refer("Entry") }))[1]);
});

test.run();
