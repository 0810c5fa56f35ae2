import { test } from "uvu";
import * as assert from "uvu/assert";
import { planPagesOf } from "../pages.fixture.ts";

async function readSample(schema: object, example: unknown): Promise<string> {
  const content = { "application/json": { schema, example } };
  const operation = {
    operationId: "addUser",
    requestBody: { required: true, content },
    responses: { 204: { description: "Done" } },
  };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/users": { post: operation } } };
  const pages = await planPagesOf(JSON.stringify(document), { options: { languages: ["typescript"] } });
  return /await client\.addUser\([^]*?\);/.exec(pages.get("typescript/users/add-user.md") ?? "")?.[0] ?? "";
}

const USER = { type: "object", properties: { name: { type: "string" } } };

test("a sample has no members that its types do not have, however deep", async () => {
  const home = { type: "object", properties: { city: { type: "string" } } };
  const schema = { oneOf: [{ type: "null" }, { ...USER, properties: { ...USER.properties, home } }] };
  const sample = await readSample(schema, { name: "Ada", age: 36, home: { city: "London", zip: "W1" } });
  assert.is(
    sample,
    `await client.addUser({
  body: {
    name: "Ada",
    home: {
      city: "London",
    },
  },
});`,
  );
});

test("what an open schema takes stays", async () => {
  const schema = { oneOf: [{ type: "null" }, { type: "object", additionalProperties: { type: "integer" } }] };
  assert.match(await readSample(schema, { a: 1 }), "a: 1,");
});

test("a body of one value is shown, whether or not it is said to be required", async () => {
  const requestBody = { content: { "application/json": { schema: { type: "array", items: USER } } } };
  const operation = { operationId: "addUsers", requestBody, responses: { 204: { description: "" } } };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/users": { post: operation } } };
  const pages = await planPagesOf(JSON.stringify(document), { options: { languages: ["python"] } });
  assert.match(pages.get("python/users/add-users.md") ?? "", 'body=[\n        {\n            "name": "NAME",');
});

test("curl asks for headers alone by its own option, and its index names no methods", async () => {
  const operation = { operationId: "probe", responses: { 200: { description: "" } } };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/users": { head: operation } } };
  const pages = await planPagesOf(JSON.stringify(document), { options: { languages: ["curl"] } });
  assert.match(pages.get("curl/users/probe.md") ?? "", "\ncurl --head 'https://api.example.com/users'\n");
  assert.match(pages.get("curl/users/index.md") ?? "", /^\| Operation +\| HTTP +\|$/m);
});

test.run();
