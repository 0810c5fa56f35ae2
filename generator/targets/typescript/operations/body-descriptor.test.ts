import { test } from "uvu";
import * as assert from "uvu/assert";
import { runInMemory } from "../../../testing/in-memory.ts";
import { describeBody } from "./body-descriptor.ts";
import type { UseValue } from "./runtime-values.ts";

const use: UseValue = Object.assign((name: string) => name, { places: (schema: string) => schema });

/** The code that describes a body of one media type to the runtime. */
async function describe(mediaType: string, schema: object = { type: "object" }): Promise<string> {
  const requestBody = { required: true, content: { [mediaType]: { schema } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: { "/a": { post: { requestBody, responses: { 204: { description: "Done" } } } } },
  };
  const { value } = await runInMemory({ files: { "openapi.json": JSON.stringify(document) } });
  const [operation] = value?.model.operations ?? [];
  assert.ok(operation);
  return JSON.stringify(describeBody(operation, use));
}

test("a media type is sent as the document names it; a range is not, unless a file says what it is", async () => {
  assert.match(await describe("application/vnd.api+json"), "application/vnd.api+json");
  for (const range of ["*/*", "text/*"]) assert.not.match(await describe(range), range);
  assert.match(await describe("image/*", { type: "string" }), "image/*");
  // A token may have an asterisk.
  assert.match(await describe("text/x*y"), "text/x*y");
});

test("a call may leave out a required body of which no field is required", async () => {
  const properties = { name: { type: "string" } };
  assert.match(await describe("application/json", { type: "object", properties }), '"isSentEmpty":true');
  const strict = { type: "object", properties, required: ["name"] };
  assert.not.match(await describe("application/json", strict), "isSentEmpty");
});

test.run();
