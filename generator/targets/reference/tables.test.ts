import { test } from "uvu";
import * as assert from "uvu/assert";
import { readTemplates } from "../../plan/discover-targets.ts";
import { SOURCES } from "../../testing/case-folders.ts";
import { runInMemory } from "../../testing/in-memory.ts";
import { decodeText } from "../../plan/content.ts";
import { LABEL_NAMES } from "./label-names.ts";
import { readTables } from "./tables.ts";
import { target } from "./target.ts";

const templates = readTemplates(SOURCES, "reference");
const TABLES = readTables(templates, { columns: {} });

const API = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      parameters: [{ name: limit, in: query, description: How many, schema: { type: integer, default: 10 } }]
      responses: { "200": { description: All } }
`;

/** The page of the operation, with other columns. */
async function printPage(request: object): Promise<string> {
  const changed = new Map([...templates, ["tables.json", JSON.stringify({ ...TABLES, request })]]);
  const { value } = await runInMemory({
    files: { "openapi.yaml": API },
    targets: [{ target, options: {}, templates: changed }],
  });
  const files = value?.targets.flatMap((planned) => planned.files) ?? [];
  return decodeText(files.find(({ operations }) => operations !== undefined)?.bytes ?? Buffer.alloc(0));
}

test("every column has a label that there is", () => {
  const labels = Object.values(TABLES).flatMap((columns) => columns.map(({ label }) => label));
  assert.equal(
    labels.filter((label) => !LABEL_NAMES.includes(label)),
    [],
  );
});

test("columns are shown as the file says: fewer, in another order, and as wide", async () => {
  const page = await printPage([
    { column: "description", label: "columnDescription", width: 120 },
    { column: "name", label: "columnName" },
  ]);
  assert.match(
    page,
    /\| <div style="width:120px">Description<\/div> \| Name +\|\n\| -+ \| -+ \|\n\| How many +\| limit +\|/,
  );
});

test("a column that does not exist is named, with those that do", async () => {
  try {
    await printPage([{ column: "tpye", label: "columnType" }]);
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), "no column tpye: there are name, type, required");
  }
});

test.run();
