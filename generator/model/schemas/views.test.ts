import { test } from "uvu";
import * as assert from "uvu/assert";
import { runInMemory } from "../../testing/in-memory.ts";
import { indexSchemas } from "./properties.ts";
import { selectView } from "./select-view.ts";

const ref = (key: string): object => ({ $ref: `#/components/schemas/${key}` });

const SCHEMAS = {
  Pet: { type: "object", properties: { id: { type: "string", readOnly: true }, name: { type: "string" } } },
  Secret: { type: "object", properties: { key: { type: "string", writeOnly: true }, name: { type: "string" } } },
  List: { type: "array", items: ref("Pet") },
  ByName: { type: "object", additionalProperties: ref("List") },
  Either: { oneOf: [{ type: "string" }, ref("Pet")] },
  Shop: { allOf: [ref("Named"), { type: "object", properties: { pets: { type: "array", items: ref("Either") } } }] },
  Named: { type: "object", properties: { name: { type: "string" } } },
  Id: { type: "string", readOnly: true },
  Order: { type: "object", properties: { id: ref("Id"), node: ref("Node") } },
  Node: { type: "object", properties: { next: ref("Node"), order: ref("Order") } },
  Tree: { type: "object", properties: { children: { type: "array", items: ref("Tree") } } },
};

async function buildModel() {
  const document = {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: {},
    components: { schemas: SCHEMAS },
  };
  const paths = { "/": { get: { responses: { 204: { description: "" } } } } };
  const { value } = await runInMemory({ files: { "openapi.json": JSON.stringify({ ...document, paths }) } });
  assert.ok(value);
  return value.model;
}

test("a schema has two views if it contains a field of only one of them", async () => {
  const { schemas } = await buildModel();
  const isTwofold = ({ hasTwoViews }: { readonly hasTwoViews: boolean }): boolean => hasTwoViews;
  const expected = ["ByName", "Either", "List", "Node", "Order", "Pet", "Secret", "Shop"];
  for (const order of [schemas, [...schemas].reverse()])
    assert.equal(
      order
        .filter(isTwofold)
        .map(({ key }) => key)
        .sort(),
      expected,
    );
});

test("a view of a value omits the fields that the view does not have", async () => {
  const model = await buildModel();
  const schemas = indexSchemas(model.schemas);
  const select = (key: string, value: never, view: "request" | "response" = "request"): unknown => {
    const schema = schemas.get(key);
    assert.ok(schema);
    return selectView(value, schema, { view, schemas });
  };
  const pet = { id: "1", name: "a", other: 1 };
  const [input, asWritten] = [{ name: "a", other: 1 }, pet as never];
  assert.equal(select("Pet", asWritten), input);
  assert.equal(select("Pet", asWritten, "response"), pet);
  assert.equal(select("List", [pet] as never), [input]);
  assert.equal(select("ByName", { x: [pet] } as never), { x: [input] });
  assert.equal(select("Shop", { name: "b", pets: [pet, "c"] } as never), { name: "b", pets: [input, "c"] });
  assert.equal(select("Order", { id: "1", node: { order: { id: "2" } } } as never), { node: { order: {} } });
  assert.equal(select("Secret", { key: "k", name: "n" } as never, "response"), { name: "n" });
  assert.equal(select("Named", { name: "n" } as never), { name: "n" });
});

test.run();
