import { test } from "uvu";
import * as assert from "uvu/assert";
import { runInMemory } from "../../testing/in-memory.ts";
import type { ApiModel, Envelope, PagesRule } from "../model.ts";
import { indexSchemas } from "../schemas/properties.ts";
import { findPages } from "./find-pages.ts";
import { proposePages } from "./propose-pages.ts";

const PAGE = {
  type: "object",
  required: ["status", "data"],
  properties: {
    status: { type: "integer" },
    data: {
      anyOf: [
        { type: "null" },
        {
          type: "object",
          properties: {
            list: { type: "array", items: { type: "string" } },
            totalCount: { type: "integer" },
            nextCursor: { type: ["string", "null"] },
          },
        },
      ],
    },
  },
};

async function buildModel(
  parameters: readonly (string | readonly [name: string, schema: object])[],
  envelope?: Envelope,
  schema: object = PAGE,
): Promise<ApiModel> {
  const operation = {
    operationId: "list",
    parameters: parameters.map((given) => {
      const [name, schema] = typeof given === "string" ? [given, {}] : given;
      return { name, in: "query", schema };
    }),
    responses: { 200: { description: "A page", content: { "application/json": { schema } } } },
  };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/a": { get: operation } } };
  const model = { hidden: [], envelope };
  const { value } = await runInMemory({ files: { "openapi.json": JSON.stringify(document) }, model });
  assert.ok(value);
  return value.model;
}

function find({ operations: [operation], schemas }: ApiModel, rule: PagesRule): unknown {
  assert.ok(operation);
  const found = findPages(rule, operation, indexSchemas(schemas));
  return "reason" in found ? found.reason : { items: found.items, total: found.total, item: found.item.kind };
}

const RULE: PagesRule = { by: "number", field: "page", items: "data.list", total: "data.totalCount" };

test("paths of a rule start at the body, and those of pages at the result", async () => {
  const whole = await buildModel(["page"]);
  assert.equal(find(whole, RULE), { items: ["data", "list"], total: ["data", "totalCount"], item: "string" });
  const envelope = { status: "status", ok: [0], data: "data", unwrap: true };
  const unwrapped = await buildModel(["page"], envelope);
  assert.equal(find(unwrapped, RULE), { items: ["list"], total: ["totalCount"], item: "string" });
  assert.is(find(unwrapped, { ...RULE, items: "list" }), "the answer has no field `list`");
});

test("a rule fits if all of its fields exist", async () => {
  const model = await buildModel(["page"]);
  assert.is(find(model, { ...RULE, field: "p" }), "the request has no field `p`");
  assert.is(find(model, { ...RULE, total: "data.count" }), "the answer has no field `data.count`");
  assert.is(find(model, { ...RULE, items: "data.totalCount" }), "`data.totalCount` is not a list");
  assert.is(find(model, { by: "link" }), "the answer is not a list");
});

test("a proposed rule has common names, and the only list of an answer", async () => {
  const propose = async (...given: Parameters<typeof buildModel>): Promise<readonly PagesRule[]> =>
    proposePages(await buildModel(...given)).map(({ rule }) => rule);
  const counted = { items: "data.list", total: "data.totalCount" };
  assert.equal(await propose(["page"]), [{ by: "number", field: "page", ...counted }]);
  assert.equal(await propose(["skip"]), [{ by: "offset", field: "skip", ...counted }]);
  const cursor = { by: "cursor", field: "cursor", items: "data.list", cursor: "data.nextCursor" };
  assert.equal(await propose(["cursor"]), [cursor]);
  const envelope = { status: "status", ok: [0], data: "data", unwrap: true };
  assert.equal(await propose(["page"], envelope), [{ by: "number", field: "page", ...counted }]);
  assert.equal(await propose(["page"], undefined, { type: "array" }), [{ by: "number", field: "page" }]);
  assert.equal(await propose(["filter"]), []);
  const nested = { properties: { pagination: { properties: { page: { type: "integer" } } } } };
  const field = "options.pagination.page";
  assert.equal(await propose([["options", nested]]), [{ by: "number", field, ...counted }]);
  const lists = { type: "object", properties: { a: { type: "array" }, b: { type: "array" } } };
  assert.equal(await propose(["page"], undefined, lists), []);
});

test.run();
