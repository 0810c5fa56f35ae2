import { inspect } from "node:util";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { serve } from "../../../../generator/testing/sdk/serve.fixture.ts";
import { placeBearer } from "../auth/bearer.js";
import { callOperation } from "../client/call-operation.js";
import { ApiClient, ResponseFormatError } from "../index.js";
import { readEnvelope } from "./envelope.js";
import { readJsonLines } from "./json-lines.js";

/** The first value of a stream that never ends. */
function readFirst(type: string, line: string): Promise<unknown> {
  return serve(
    (_, response) => {
      response.writeHead(200, { "content-type": type }).write(line);
    },
    async (baseUrl) => {
      const client = new ApiClient(
        { baseUrl, timeout: 500, retries: 0, auth: { bearer: "s3cret" } },
        {
          securitySchemes: { bearer: { place: placeBearer } },
          security: [["bearer"]],
          envelope: { read: readEnvelope, status: "code", ok: [0] },
        },
      );
      const values = await callOperation<AsyncIterable<unknown>>(client, {
        name: "get",
        method: "GET",
        path: "/a",
        response: readJsonLines,
      });
      for await (const value of values) return value;
      return undefined;
    },
  );
}

test("in an API with an envelope, too, values are there as they come, whatever their type is called", async () => {
  for (const type of ["application/json-seq", "application/x-ndjson"])
    assert.equal(await readFirst(type, '\x1e{"a":1}\n'), { a: 1 }, type);
});

test("a line that is no JSON is an error that holds it, without credentials", async () => {
  const fault: unknown = await readFirst(
    "application/jsonl",
    "no s3cret\n",
  ).catch((thrown: unknown) => thrown);
  assert.instance(fault, ResponseFormatError);
  assert.is((fault as ResponseFormatError).text, "no [redacted]");
  assert.not.match(inspect(fault, { depth: null }), "s3cret");
});

test.run();
