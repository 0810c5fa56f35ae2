import { test } from "uvu";
import * as assert from "uvu/assert";
import { findPageFaults } from "../../pages-faults.fixture.ts";
import { planPagesOf } from "../../pages.fixture.ts";

const LABEL = "\n`for await` on the call gives the items of all pages, and `.pages()` the pages themselves.\n";

async function readPages(languages: readonly string[], pages: object | false): Promise<string[]> {
  const list = { type: "array", items: { type: "string" } };
  const operation = {
    operationId: "listUsers",
    parameters: [{ name: "page", in: "query", required: true, schema: { type: "integer", example: 1 } }],
    responses: { 200: { description: "Users", content: { "application/json": { schema: list } } } },
    "x-pages": pages,
  };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/users": { get: operation } } };
  const planned = await planPagesOf(JSON.stringify(document), { options: { languages } });
  assert.equal(findPageFaults(planned), []);
  return languages.map((language) => planned.get(`${language}/users/list-users.md`) ?? "");
}

test("a page of the generated SDK says how to get all pages, and shows it", async () => {
  const [page = "", python = ""] = await readPages(["typescript", "python"], { by: "number", field: "page" });
  assert.match(page, LABEL);
  assert.match(page, "\nfor await (const item of client.listUsers({\n  page: 1,\n})) {\n  console.log(item);\n}\n");
  assert.not.match(python, "for await");
});

test("without pages it does not", async () => {
  const [page = ""] = await readPages(["typescript"], false);
  assert.match(page, "await client.listUsers(");
  assert.not.match(page, "for await");
});

test.run();
