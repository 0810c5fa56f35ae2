import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnose, runInMemory } from "../../testing/in-memory.ts";

const HEAD = "openapi: 3.1.0\ninfo: { title: Test, version: '1' }\n";
const PATHS = "paths:\n  /a: { get: { responses: {} } }\n";

/** Each document from its fourth line on, after a sound beginning, and all that is found in it. */
const CASES: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "nothing is found in a sound document": ["", []],
  "a reference without a target": [
    "components:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n",
    ["error unresolved-reference a.yaml:7:16"],
  ],
  "a reference to itself": [
    "components:\n  schemas:\n    A: { $ref: '#/components/schemas/A' }\n",
    ["error reference-cycle a.yaml:7:16"],
  ],
  "a header that holds itself": [
    "components:\n  headers:\n    A: { content: { a/b: { encoding: { c: { headers: { d: { $ref: '#/components/headers/A' } } } } } } }\n",
    ["error reference-cycle a.yaml:7:67"],
  ],
  "a callback that calls itself back is sound": [
    "components:\n  callbacks:\n    A: { '{$url}': { get: { responses: {}, callbacks: { a: { $ref: '#/components/callbacks/A' } } } } }\n",
    [],
  ],
  "recursion through a property is sound": [
    "components:\n  schemas:\n    A: { properties: { a: { $ref: '#/components/schemas/A' } } }\n",
    [],
  ],
  "an object where a list must be": ["tags: { name: a }\n", ["error wrong-type a.yaml:5:7"]],
  "a field that is misspelled": ["tag: []\n", ["warning unexpected-field a.yaml:5:1"]],
  "a field of an extension": ["x-anything: [1]\n", []],
  "extensions that are as they should be": [
    "x-tagGroups: [{ name: 1, tags: [b] }]\ntags: [{ name: b, description: B, x-displayName: 1, x-traitTag: true }]\n",
    [],
  ],
  "extensions of a wrong type": [
    "x-tagGroups: { a: b }\ntags: [{ name: b, x-displayName: {}, x-traitTag: yes }]\n",
    [
      "warning invalid-extension a.yaml:5:14",
      "warning invalid-extension a.yaml:6:34",
      "warning invalid-extension a.yaml:6:50",
    ],
  ],
  "a group of tags without a name": ["x-tagGroups: [{ tags: [] }]\n", ["warning invalid-extension a.yaml:5:15"]],
  "names of values, some of which have none": [
    "components:\n  schemas:\n    A: { enum: [a, b], x-enumNames: [null, B], x-enum-descriptions: { a: null } }\n",
    [],
  ],
  "a name of a value that is a list": [
    "components:\n  schemas:\n    A: { enum: [a, b], x-enumNames: [A, [B]], x-enum-varnames: A }\n",
    ["warning invalid-extension a.yaml:7:41", "warning invalid-extension a.yaml:7:64"],
  ],
  "an extension without a value": ["x-tagGroups:\n", ["warning empty-field a.yaml:5:1"]],
  "a field without a value": ["tags:\n", ["warning empty-field a.yaml:5:1"]],
  "a type that there is not": [
    "components:\n  schemas:\n    A: { type: strnig }\n",
    ["warning unknown-type a.yaml:7:16"],
  ],
  "a schema that is a number": ["components:\n  schemas:\n    A: 1\n", ["error wrong-type a.yaml:7:8"]],
  "required as a boolean": [
    "components:\n  schemas:\n    A: { type: string, required: true }\n",
    ["warning wrong-keyword-value a.yaml:7:34"],
  ],
};

for (const [name, [text, expected]] of Object.entries(CASES)) {
  test(name, async () => {
    assert.equal(await diagnose({ "a.yaml": HEAD + PATHS + text }), expected);
  });
}

/** One operation, as a flow mapping on the fifth line. */
function operation(path: string, fields: string, rest = ""): Promise<string[]> {
  return diagnose({ "a.yaml": `${HEAD}paths:\n  ${path}:\n    get: { ${fields} }\n${rest}` });
}

test("a tag is undeclared only where others are declared", async () => {
  assert.equal(await operation("/a", "tags: [b]"), []);
  assert.equal(await operation("/a", "tags: [b]", "tags: [{ name: a }]\n"), ["warning undeclared-tag a.yaml:5:19"]);
});

test("samples by language or in a list", async () => {
  assert.equal(await operation("/a", "x-codeSamples: { curl: curl / }"), []);
  assert.equal(await operation("/a", "x-code-samples: [{ lang: curl, source: curl /, label: [a] }]"), [
    "warning invalid-extension a.yaml:5:66",
  ]);
  assert.equal(await operation("/a", "x-codeSamples: [{ lang: curl }], x-authing-code-samples: curl"), [
    "warning invalid-extension a.yaml:5:28",
    "warning invalid-extension a.yaml:5:69",
  ]);
});

test("a group names tags that are declared, or that an operation has, hidden or not", async () => {
  const groups = "x-tagGroups: [{ name: A, tags: [a, b, c] }]\n";
  const found = ["warning unknown-tag a.yaml:6:39"];
  assert.equal(await operation("/a", "tags: [a]", `${groups}tags: [{ name: a }, { name: b }]\n`), found);
  const hidden = "  /b: { get: { tags: [b], x-hidden-from-sdk: true } }\n";
  assert.equal(await operation("/a", "tags: [a]", `${hidden}${groups}`), ["warning unknown-tag a.yaml:7:39"]);
  // Without tags, the first parts of paths are groups.
  assert.equal(await operation("/a/x", "", "x-tagGroups: [{ name: A, tags: [a] }]\n"), []);
});

test("a security scheme that nobody declares", async () => {
  assert.equal(await operation("/a", "security: [{ key: [] }]"), ["warning undeclared-security-scheme a.yaml:5:25"]);
});

test("a security scheme may be called like an extension", async () => {
  const components = "components: { securitySchemes: { x-key: { type: apiKey, in: header, name: x-key } } }\n";
  assert.equal(await operation("/a", "security: [{ x-key: [] }]", components), []);
});

test("a path's parameter that nobody declares, and one that the path does not have", async () => {
  const parameter = "{ name: ib, in: path, required: true, schema: { type: string } }";
  assert.equal(await operation("/a/{id}", `parameters: [${parameter}]`), [
    "warning undeclared-path-parameter a.yaml:5:10",
    "warning unused-path-parameter a.yaml:5:25",
  ]);
});

test("a limit beside a parameter's schema", async () => {
  const parameter = "{ name: q, in: query, maxLength: 5, schema: { type: string } }";
  assert.equal(await operation("/a", `parameters: [${parameter}]`), ["warning misplaced-keyword a.yaml:5:47"]);
});

test("two equal parameters", async () => {
  const parameter = "{ name: q, in: query, schema: { type: string } }";
  assert.equal(await operation("/a", `parameters: [${parameter}, ${parameter}]`), [
    "warning duplicate-parameter a.yaml:5:75",
  ]);
});

test("an example that contradicts its schema", async () => {
  const parameter = "{ name: q, in: query, schema: { type: string }, example: 5 }";
  assert.equal(await operation("/a", `parameters: [${parameter}]`), ["warning example-mismatch a.yaml:5:82"]);
});

test("a text that is no OpenAPI document", async () => {
  assert.equal(await diagnose({ "a.yaml": "hello: world\n" }), ["error not-openapi a.yaml:1:1"]);
  assert.equal(await diagnose({ "a.yaml": "" }), ["error syntax-error a.yaml:1:1"]);
});

test("a version that is not supported", async () => {
  assert.equal(await diagnose({ "a.yaml": "openapi: 4.0.0\n" }), ["error unsupported-version a.yaml:1:10"]);
});

test("text that does not parse", async () => {
  assert.equal(await diagnose({ "a.json": '{\n  "openapi": 3.1,\n}' }), ["error syntax-error a.json:3:1"]);
  assert.equal(await diagnose({ "a.yaml": "a: 1\na: 2\n" }), ["error syntax-error a.yaml:2:1"]);
});

test("a place in JSON is found as well", async () => {
  const text = `{ "openapi": "3.0.0", "info": {},\n  "paths": { "/a": [] } }`;
  assert.equal(await diagnose({ "a.json": text }), ["error wrong-type a.json:2:20"]);
});

test("a file that is not there", async () => {
  const text = `${HEAD}${PATHS}components:\n  schemas:\n    A: { $ref: 'b.yaml#/A' }\n`;
  assert.equal(await diagnose({ "a.yaml": text }), ["error unreadable-file a.yaml:7:16"]);
});

test("a fault in another file is placed there", async () => {
  const text = `${HEAD}${PATHS}components:\n  schemas:\n    A: { $ref: 'b.yaml#/A' }\n`;
  assert.equal(await diagnose({ "a.yaml": text, "b.yaml": "A:\n  type: strnig\n" }), [
    "warning unknown-type b.yaml:2:9",
  ]);
});

test("a reference that leaves the folder", async () => {
  const text = `${HEAD}${PATHS}components:\n  schemas:\n    A: { $ref: '../b.yaml#/A' }\n`;
  assert.equal(await diagnose({ "specs/a.yaml": text, "b.yaml": "A: {}\n" }), [
    "error reference-outside specs/a.yaml:7:16",
  ]);
});

test("a dynamic reference to one of several schemas stands for any value, and says so", async () => {
  const binding = (name: string): string => `{ $ref: '#/components/schemas/Page', $defs: { ${name} } }`;
  const schemas = [
    "Page: { properties: { items: { items: { $dynamicRef: '#item' } } } }",
    `A: ${binding("item: { $dynamicAnchor: item, type: string }")}`,
    `B: ${binding("item: { $dynamicAnchor: item, type: number }")}`,
  ];
  const text = `${HEAD}${PATHS}components:\n  schemas:\n    ${schemas.join("\n    ")}\n`;
  assert.equal(await diagnose({ "a.yaml": text }), ["warning ambiguous-dynamic-reference a.yaml:7:58"]);
  const { value } = await runInMemory({ files: { "a.yaml": text } });
  const items = value?.model.schemas.map(({ key, schema }) => {
    const [property] = schema.kind === "object" ? schema.properties : [];
    return [key, property?.schema.kind === "array" && property.schema.items.kind];
  });
  assert.equal(items?.slice(0, 3), [
    ["A", "ref"],
    ["B", "ref"],
    ["Page", "unknown"],
  ]);
});

test.run();
