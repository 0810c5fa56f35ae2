import { test } from "uvu";
import * as assert from "uvu/assert";
import { planPagesOf } from "../pages.fixture.ts";

const DOCUMENT = `openapi: 3.1.0
info: { title: A, version: "1" }
paths:
  /a:
    get:
      operationId: go
      parameters:
        - { name: context, in: query, schema: { type: string, examples: [{ source: utm }] } }
        - { name: count, in: query, schema: { type: string, examples: [1] } }
        - { name: filter, in: query, schema: { type: object, examples: ['{"a":1}'] } }
      responses: { "204": { description: "" } }
`;

test("an example of another type is read as the declared one where nothing of it is lost", async () => {
  const pages = await planPagesOf(DOCUMENT, { options: { languages: ["typescript"] } });
  const page = pages.get("typescript/a/go.md") ?? "";
  assert.match(page, /^\| context +\| string +\| No +\| `\{"source":"utm"\}` +\|$/m);
  assert.match(page, /^\| count +\| string +\| No +\| `1` +\|$/m);
  assert.match(page, /^\| filter +\| object +\| No +\| `\{"a":1\}` +\|$/m);
});

test.run();
