import { test } from "uvu";
import * as assert from "uvu/assert";
import { runInMemory } from "../../../testing/in-memory.ts";
import { SOURCES } from "../../../testing/case-folders.ts";
import { readTemplates } from "../../../plan/discover-targets.ts";
import { listPageFaults } from "../pages-faults.fixture.ts";
import { readRepositoryFile } from "../pages.fixture.ts";
import { target } from "../target.ts";
import { lintPages, type LintedPages } from "./lint-pages.fixture.ts";

const templates = readTemplates(SOURCES, "reference");

async function lint(text: string): Promise<LintedPages> {
  const options = { languages: ["typescript", "python", "curl"] };
  const { value } = await runInMemory({
    files: { "openapi.yaml": text },
    targets: [{ target, options, templates }],
  });
  if (value === undefined) throw new Error("the document has errors");
  return lintPages("test", value);
}

/** Those in which pages had most faults; `npm run slow-tests` has them all. */
const CASES = ["circular-schemas", "defaults", "enum-many", "examples-falsy", "examples-in-every-form", "petstore"];

for (const name of CASES) {
  test(`nothing is wrong with the pages of the case ${name}`, async () => {
    assert.equal((await lint(readRepositoryFile(`specs/cases/${name}/openapi.yaml`))).faults, []);
  });
}

const API = `openapi: 3.1.0
info: { title: A, version: "1" }
paths:
  /a/{id}:
    get:
      operationId: go
      tags: [things]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: ""
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
components:
  schemas:
    Thing:
      type: object
      required: [part]
      properties: { part: { $ref: "#/components/schemas/Part" } }
    Part:
      type: object
      properties: { size: { type: integer, examples: [0] } }
`;

const PATH = "typescript/things/go.md";
const { pages } = await lint(API);

/** A page that has been damaged, and the faults that follow. */
const DAMAGES: readonly (readonly [string | RegExp, string, readonly string[]])[] = [
  ["# ", "", ["title: "]],
  ["## Method", "[a](./b.md)\n\n## Method", ["dead link: ./b.md"]],
  ['id="Part"', 'id="Other"', ["dead anchor: Part"]],
  ["## Models", '## Models\n\n<a id="Part"></a>', ["repeated anchor: Part"]],
  [/\| `0` +\|/, "| |", ["blank cell: Part.size"]],
  [/(id="Part"[^]*?)\| Example \|/, "$1| Other |", ["blank cell: Part.size"]],
  [/\n\| id .*\n/, "\n", ["empty section: Parameters"]],
  ["\n## Models\n", "\n## Nothing\n\n## Models\n", ["empty section: Nothing"]],
  [/\n\| size .*\n/, "\n| size |\n", ["torn row: "]],
  ["| string |", "| Name |", ["bare name: Parameters: Name"]],
  [".go(", ".went(", ["missing call: AClient.go"]],
  ['from "test"', 'from "other"', ["foreign package: other"]],
  ['"<id>"', '"string"', ['placeholder: "string"']],
  ["## Models", "## Models <b>", ["open element: <b> is not closed"]],
  ["## Models", "## Models <script></script>", ["stray HTML: <script>", "stray HTML: </script>"]],
  [/\n$/, "", ["line feed at the end: "]],
  ["## Method", `${"long ".repeat(10_000)}\n\n## Method`, ["large page: "]],
];

for (const [from, to, expected] of DAMAGES) {
  test(`found: ${expected.join(", ")}, where ${String(from)} is ${JSON.stringify(to.slice(0, 30))}`, () => {
    const text = pages.get(PATH)?.replace(from, to) ?? "";
    assert.is.not(text, pages.get(PATH));
    const facts = { sdkPackage: "test", givesPlaceholder: () => false };
    const faults = listPageFaults(new Map([...pages, [PATH, text]]), { checked: [PATH], facts });
    assert.equal(
      faults.map(({ kind, detail }) => `${kind}: ${kind === "large page" ? "" : detail}`),
      expected,
    );
  });
}

test("the document's own word is no placeholder", async () => {
  const given = API.replace("{ type: integer, examples: [0] }", "{ type: string, examples: [string] }");
  assert.equal((await lint(given)).faults, []);
  assert.equal((await lint(API)).faults, []);
});

test.run();
