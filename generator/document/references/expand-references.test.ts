import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnose, runInMemory } from "../../testing/in-memory.ts";

type Files = Readonly<Record<string, string>>;

const HEAD = "openapi: 3.1.0\n";
const WARNING = "warning misplaced-reference";

/** The model of a document as JSON, without its pointers: they depend on the place of each text. */
async function build(files: Files): Promise<unknown> {
  const { value, diagnostics } = await runInMemory({ files });
  assert.ok(value, diagnostics.map(({ message }) => message).join("\n"));
  return JSON.parse(JSON.stringify(value.model, (key, member: unknown) => (key === "pointer" ? undefined : member)));
}

/** A document with one operation, and more lines. */
function api(operation: string, ...lines: readonly string[]): string {
  return `${HEAD}paths:\n  /a/{id}:\n    get: ${operation}\n${lines.join("\n")}\n`;
}

interface Case {
  readonly split: Files;
  readonly whole: string;
}

const ID = "{ name: id, in: path, required: true, schema: { type: integer } }";
const OK = "{ description: d, content: { a/b: { schema: { type: string } } } }";

const CASES: Readonly<Record<string, Case>> = {
  "an operation": {
    split: { "a.yaml": api("{ $ref: b.yaml }"), "b.yaml": `{ parameters: [${ID}], responses: { 200: ${OK} } }` },
    whole: api(`{ parameters: [${ID}], responses: { 200: ${OK} } }`),
  },
  "an operation of the same file": {
    split: { "a.yaml": api("{ $ref: '#/x-get' }", `x-get: { parameters: [${ID}] }`) },
    whole: api(`{ parameters: [${ID}] }`),
  },
  "an operation of a file that refers to files beside it": {
    split: {
      "a.yaml": api("{ $ref: x/b.yaml }"),
      "x/b.yaml":
        "{ parameters: [{ $ref: c.yaml#/id }], responses: { 200: { $ref: '#/x-ok' } }, x-ok: { $ref: y/d.yaml } }",
      "x/c.yaml": `id: ${ID}`,
      "x/y/d.yaml": OK,
    },
    whole: api(
      "{ parameters: [{ $ref: '#/components/parameters/id' }], responses: { 200: { $ref: '#/components/responses/d' } } }",
      `components: { parameters: { id: ${ID} }, responses: { d: ${OK} } }`,
    ),
  },
  "lists of parameters, of tags and of servers": {
    split: {
      "a.yaml": api(
        "{ parameters: { $ref: b.yaml#/parameters }, tags: { $ref: b.yaml#/tags } }",
        "servers: { $ref: b.yaml#/servers }",
      ),
      "b.yaml": `{ parameters: [${ID}], tags: [t], servers: [{ url: https://a.example }] }`,
    },
    whole: api(`{ parameters: [${ID}], tags: [t] }`, "servers: [{ url: https://a.example }]"),
  },
  "a chain from file to file": {
    split: {
      "a.yaml": api("{ summary: { $ref: b.yaml#/x } }"),
      "b.yaml": "x: { $ref: c.yaml#/y }",
      "c.yaml": "y: { $ref: text.md }",
      "text.md": "key: value *s*\r\n",
    },
    whole: api('{ summary: "key: value *s*\\n" }'),
  },
  "the components, in which others are named": {
    split: {
      "a.yaml": api(
        "{ responses: { 200: { $ref: b.yaml } } }",
        "components: { schemas: { $ref: schemas/index.yaml } }",
      ),
      "b.yaml": "{ description: d, content: { a/b: { schema: { $ref: schemas/index.yaml#/Pet } } } }",
      "schemas/index.yaml":
        "{ Pet: { type: object, properties: { owner: { $ref: '#/Owner' } } }, Owner: { type: object } }",
    },
    whole: api(
      "{ responses: { 200: { $ref: '#/components/responses/b' } } }",
      "components:",
      "  responses: { b: { description: d, content: { a/b: { schema: { $ref: '#/components/schemas/Pet' } } } } }",
      "  schemas: { Pet: { type: object, properties: { owner: { $ref: '#/components/schemas/Owner' } } }, Owner: { type: object } }",
    ),
  },
  "the values of a mapping, seen from their file": {
    split: {
      "a.yaml": api("{ responses: { 200: { description: d, content: { $ref: x/b.yaml } } } }"),
      "x/b.yaml":
        "a/b: { schema: { oneOf: [{ $ref: dog.yaml }], discriminator: { propertyName: k, mapping: { d: ./dog.yaml } } } }",
      "x/dog.yaml": "{ type: object, properties: { k: { type: string } } }",
    },
    whole: api(
      "{ responses: { 200: { description: d, content: { a/b: { schema: { oneOf: [{ $ref: '#/components/schemas/dog' }], discriminator: { propertyName: k, mapping: { d: dog } } } } } } } }",
      "components: { schemas: { dog: { type: object, properties: { k: { type: string } } } } }",
    ),
  },
  "a list of allowed values, and nothing in one": {
    split: {
      "a.yaml": api(
        `{ parameters: [{ name: q, in: query, schema: { enum: { $ref: b.yaml } } }, { name: r, in: query, schema: { enum: [{ $ref: b.yaml }], default: { $ref: b.yaml } } }] }`,
      ),
      "b.yaml": "[x, y]",
    },
    whole: api(
      `{ parameters: [{ name: q, in: query, schema: { enum: [x, y] } }, { name: r, in: query, schema: { enum: [{ $ref: b.yaml }], default: { $ref: b.yaml } } }] }`,
    ),
  },
  "Swagger 2.0, before it is upgraded": {
    split: {
      "a.yaml": "swagger: '2.0'\npaths: { $ref: x/paths.yaml }\n",
      "x/paths.yaml": "/a: { get: { $ref: get.yaml } }",
      "x/get.yaml":
        "{ parameters: [{ name: q, in: query, type: integer }], responses: { 200: { description: d, schema: { $ref: pet.yaml } } } }",
      "x/pet.yaml": "{ type: object }",
    },
    whole:
      "swagger: '2.0'\npaths: { /a: { get: { parameters: [{ name: q, in: query, type: integer }], responses: { 200: { description: d, schema: { $ref: '#/definitions/pet' } } } } } }\ndefinitions: { pet: { type: object } }\n",
  },
};

for (const [name, { split, whole }] of Object.entries(CASES)) {
  test(`${name} by reference`, async () => {
    assert.equal(await build(split), await build({ "a.yaml": whole }));
  });
}

const EXAMPLES: Readonly<Record<string, string>> = {
  "a file": "{ $ref: pet.json }",
  "a part of a file, deep inside": "{ name: { $ref: 'pet.json#/name' } }",
  "a named example, for its value": "{ $ref: '#/components/examples/rex' }",
};

for (const [name, example] of Object.entries(EXAMPLES)) {
  test(`an example that is ${name}`, async () => {
    const rest = "components: { examples: { rex: { summary: s, value: { name: Rex } } } }";
    const body = (text: string): string =>
      api(`{ requestBody: { content: { a/b: { schema: {}, example: ${text} } } } }`, rest);
    const split = { "a.yaml": body(example), "pet.json": '{ "name": "Rex" }' };
    assert.equal(await build(split), await build({ "a.yaml": body("{ name: Rex }") }));
  });
}

const DATA: Readonly<Record<string, string>> = {
  "an example that refers to where nothing is":
    "requestBody: { content: { a/b: { schema: {}, example: { $ref: none.json } } } }",
  "a value that refers to where nothing is":
    "requestBody: { content: { a/b: { schema: {}, examples: { e: { value: [{ $ref: '#/none' }] } } } } }",
  "an example that holds itself":
    "requestBody: { content: { a/b: { schema: {}, example: { a: { $ref: '#/x-e' } } } } }",
  "an extension that names a component": "x-more: { all: [{ $ref: '#/components/schemas/None' }] }",
};

for (const [name, fields] of Object.entries(DATA)) {
  test(`${name} stays as it is`, async () => {
    const files = { "a.yaml": `${HEAD}paths: { /a: { get: { ${fields} } } }\n` };
    assert.equal(await diagnose(files), []);
  });
}

test("a reference without a target in an extension is kept, with one warning", async () => {
  const text = `${HEAD}paths:\n  /a:\n    get:\n      x-codeSamples: [{ $ref: a.yml }, { $ref: b.yml }]\n`;
  const { diagnostics } = await runInMemory({ files: { "a.yaml": text } });
  assert.equal(
    diagnostics.map(({ code, message }) => [code, message]),
    [["dangling-reference", "a.yml does not exist: the `$ref` in this extension stays as it is (and 1 more)."]],
  );
});

test("all misplaced references are one warning, with counts by kind", async () => {
  const { diagnostics } = await runInMemory({
    files: {
      "a.yaml": `${HEAD}info: { $ref: b.yaml#/info }\npaths:\n  /a: { get: { $ref: c.yaml }, put: { $ref: c.yaml } }\n  /b: { get: { $ref: c.yaml } }\n`,
      "b.yaml": "info: { title: t, version: '1', description: { $ref: '#/text' } }\ntext: d\n",
      "c.yaml": "summary: { $ref: b.yaml#/text }\nparameters: []\n",
    },
  });
  assert.equal(
    diagnostics.map(({ code, message, place }) => [code, message, place]),
    [
      [
        "misplaced-reference",
        "`$ref` is resolved in 6 places where OpenAPI does not define it: Operation Object (3), Info Object (1), `description` (1), `summary` (1).",
        { file: "a.yaml", pointer: "/info" },
      ],
    ],
  );
});

test("a fault in an expanded target is placed where its author wrote it, once", async () => {
  const files = {
    "a.yaml": `${HEAD}paths:\n  /a: { get: { $ref: x/b.yaml }, put: { $ref: x/b.yaml } }\n`,
    "x/b.yaml": "parameters: { $ref: c.yaml }\n",
    "x/c.yaml": "- { name: q, in: query,\n    schema: { type: strnig } }\n",
  };
  assert.equal(await diagnose(files), [`${WARNING} a.yaml:3:14`, "warning unknown-type x/c.yaml:2:21"]);
});

test("an unresolved reference in an expanded target is placed where its author wrote it", async () => {
  const files = {
    "a.yaml": `${HEAD}paths:\n  /a: { get: { $ref: x/b.yaml } }\n`,
    "x/b.yaml": "responses:\n  200: { $ref: c.yaml#/none }\n",
    "x/c.yaml": "some: {}\n",
  };
  assert.equal(await diagnose(files), [`${WARNING} a.yaml:3:14`, "error unresolved-reference x/b.yaml:2:16"]);
});

test("a missing file that only an extension seemed to need is reported when an operation needs it", async () => {
  const text = `${HEAD}paths:\n  /a: { get: { $ref: '#/x-get' } }\nx-get:\n  responses: { 200: { $ref: none.yaml } }\n`;
  assert.equal(await diagnose({ "a.yaml": text }), ["error unreadable-file a.yaml:5:29"]);
});

const FAULTS: Readonly<Record<string, readonly [text: string, fault: string]>> = {
  "to a file that is not there": ["get: { $ref: none.yaml }", "unreadable-file a.yaml:4:18"],
  "to no part of a file": ["get: { $ref: '#/none' }", "unresolved-reference a.yaml:4:18"],
  "to what holds it": [
    "get: {}\ncomponents: { schemas: { S: { properties: { a: { properties: { $ref: '#/components/schemas/S/properties' } } } } } }",
    "reference-cycle a.yaml:5:70",
  ],
  "to itself": ["get: { $ref: '#/paths/~1a/get' }", "reference-cycle a.yaml:4:18"],
  "to a file elsewhere": ["get: { $ref: ../b.yaml }", "reference-outside a.yaml:4:18"],
};

for (const [name, [text, fault]] of Object.entries(FAULTS)) {
  test(`a misplaced reference ${name} is an error`, async () => {
    assert.equal(await diagnose({ "a.yaml": `${HEAD}paths:\n  /a:\n    ${text}\n` }), [`error ${fault}`]);
  });
}

test("an error in Swagger 2.0 has a place, too", async () => {
  const text = "swagger: '2.0'\npaths:\n  /a:\n    get: { parameters: { $ref: '#/parameters/all' } }\n";
  assert.equal(await diagnose({ "a.yaml": text }), ["error unresolved-reference a.yaml:4:32"]);
});

test("a document without misplaced references is returned unchanged", async () => {
  const { value } = await runInMemory({ files: { "a.yaml": api(`{ parameters: [${ID}] }`) } });
  assert.is(value?.document.originOf, undefined);
});

test.run();
