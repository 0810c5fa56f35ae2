import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSourceParts, type DocumentParts } from "./document-parts.ts";
import { readDocument } from "../reading/read.ts";

/** The parts of a document of some lines; the file `b.yaml` is there to be referred to. */
async function readParts(...lines: readonly string[]): Promise<DocumentParts | undefined> {
  const texts = new Map([
    ["a.yaml", ["openapi: 3.1.0", ...lines].join("\n")],
    ["b.yaml", "Pet: { type: object }"],
  ]);
  const { value } = await readDocument("a.yaml", (name) => Promise.resolve(Buffer.from(texts.get(name) ?? "")));
  assert.ok(value);
  return readSourceParts(value);
}

const RESPONSE = "{ description: d, content: { a/b: { schema: { $ref: '#/components/schemas/Pet' } } } }";

const PLAIN = [
  "paths:",
  "  /pets:",
  "    parameters: [{ $ref: '#/components/parameters/Limit' }]",
  `    get: { responses: { 200: ${RESPONSE}, default: { $ref: '#/components/responses/Fault' } } }`,
  "components:",
  "  parameters: { Limit: { name: limit, in: query, schema: { type: integer } } }",
  "  responses: { Fault: { description: f } }",
  "  schemas:",
  "    Pet: { properties: { owner: { $ref: '#/components/schemas/Owner' } } }",
  "    Owner: { type: object }",
];

/** The document with other text for each line that has the key. */
function replace(key: string, line: string): string[] {
  return PLAIN.map((each) => (each.trim().startsWith(key) ? line : each));
}

test("operations and components are parts, each with those that it refers to", async () => {
  const parts = await readParts(...PLAIN);
  const references = Object.fromEntries(Array.from(parts ?? [], ([pointer, part]) => [pointer, part.references]));
  assert.equal(references, {
    "/components/schemas/Pet": ["/components/schemas/Owner"],
    "/components/schemas/Owner": [],
    "/components/responses/Fault": [],
    "/components/parameters/Limit": [],
    "/paths/~1pets/get": ["/components/schemas/Pet", "/components/responses/Fault", "/components/parameters/Limit"],
  });
});

test("a part has another hash when its own text changes, and an operation with its path", async () => {
  const hashesOf = async (lines: readonly string[]): Promise<Record<string, string>> =>
    Object.fromEntries(Array.from((await readParts(...lines)) ?? [], ([pointer, { hash }]) => [pointer, hash]));
  const usual = await hashesOf(PLAIN);
  const listChanged = async (lines: readonly string[]): Promise<string[]> =>
    Object.entries(await hashesOf(lines)).flatMap(([pointer, hash]) => (hash === usual[pointer] ? [] : [pointer]));
  assert.equal(await listChanged(replace("Owner:", "    Owner: { type: string }")), ["/components/schemas/Owner"]);
  assert.equal(await listChanged(replace("parameters: [", "    servers: [{ url: /v2 }]")), ["/paths/~1pets/get"]);
  assert.equal(await listChanged(["info: { title: other }", ...PLAIN]), []);
});

test("a schema has another hash when a union elsewhere says something else of it", async () => {
  const readOwner = async (value: string): Promise<unknown> => {
    const mapping = `discriminator: { propertyName: kind, mapping: { ${value}: '#/components/schemas/Owner' } }`;
    const union = `    Pet: { oneOf: [{ $ref: '#/components/schemas/Owner' }], ${mapping} }`;
    return (await readParts(...replace("Pet:", union)))?.get("/components/schemas/Owner");
  };
  const { hash, ...part } = (await readOwner("a")) as Record<string, unknown>;
  assert.equal(part, { references: [], discriminants: [{ property: "kind", values: ["a"], isMapped: true }] });
  assert.is.not(((await readOwner("b")) as typeof part).hash, hash);
});

/** In each of these something is known only from the document as a whole. */
const TOGETHER: readonly (readonly [string, readonly string[]])[] = [
  ["a reference to another file", replace("Owner:", "    Owner: { $ref: 'b.yaml#/Pet' }")],
  [
    "a reference into a component",
    replace("Owner:", "    Owner: { $ref: '#/components/schemas/Pet/properties/owner' }"),
  ],
  ["a reference into a path", replace("Owner:", "    Owner: { $ref: '#/paths/~1pets/get/responses/200' }")],
  ["a reference to all of it", replace("Owner:", "    Owner: { $ref: '#' }")],
  ["an empty reference, which means the same", replace("Owner:", "    Owner: { $ref: '' }")],
  ["a schema that is no schema", replace("Owner:", "    Owner: { items: { $ref: '#/components/responses/Fault' } }")],
  ["a schema with an id", replace("Owner:", "    Owner: { $id: https://example.com/owner }")],
  ["a schema with an anchor", replace("Owner:", "    Owner: { $anchor: owner, items: { $ref: '#owner' } }")],
  ["a path that is a reference", ["paths: { /pets: { $ref: 'b.yaml#/Pet' } }"]],
  [
    "a schema that stands for those that extend it",
    [
      ...replace("Owner:", "    Owner: { type: object, discriminator: { propertyName: kind } }"),
      "    Person: { allOf: [{ $ref: '#/components/schemas/Owner' }] }",
    ],
  ],
  [
    "a union whose members extend it",
    [
      ...replace("Owner:", "    Owner: { oneOf: [{ $ref: '#/components/schemas/Person' }] }"),
      "    Person: { allOf: [{ $ref: '#/components/schemas/Owner' }] }",
    ],
  ],
];

for (const [name, lines] of TOGETHER) {
  test(`no parts of a document with ${name}`, async () => {
    assert.is(await readParts(...lines), undefined);
  });
}

/** What looks like a reference, and is none. */
const DATA: readonly (readonly [string, string])[] = [
  ["an example of a schema", "    Owner: { example: { $ref: '#/components/examples/none' } }"],
  ["an extension", "    Owner: { x-more: { $ref: '#/components/schemas/None' } }"],
];

for (const [name, line] of DATA) {
  test(`a reference in ${name} is data`, async () => {
    assert.ok(await readParts(...replace("Owner:", line)));
  });
}

test("a reference in data of an operation is data", async () => {
  const example = "{ value: { deep: { $ref: '#/components/examples/none' } } }";
  const response = `{ description: d, x-more: { $ref: '#/components/links/none' }, content: { a/b: { examples: { e: ${example} } } } }`;
  assert.ok(await readParts(...replace("get:", `    get: { responses: { 200: ${response} } }`)));
});

test.run();
