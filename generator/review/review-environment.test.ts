import { test } from "uvu";
import * as assert from "uvu/assert";
import { runInMemory } from "../testing/in-memory.ts";

const DOCUMENT = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "A", version: "1" },
  paths: { "/a": { get: { operationId: "a", responses: { 204: { description: "None" } } } } },
  components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
});

test("a variable for an unknown option is an error with a line", async () => {
  const environment = { baseUrl: "URL", baseUrI: "URL", auth: { bearer: "TOKEN", baerer: "TOKEN" } };
  const { diagnostics } = await runInMemory({ files: { "a.json": DOCUMENT }, model: { environment } });
  const found = diagnostics.map(({ code, place, hint }) => [code, place && "pointer" in place && place.pointer, hint]);
  assert.equal(found, [
    ["unknown-setting", "/environment/baseUrI", "Did you mean baseUrl?"],
    ["unknown-setting", "/environment/auth/baerer", "Did you mean bearer?"],
  ]);
});

test.run();
