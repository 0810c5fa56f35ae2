import { test } from "uvu";
import * as assert from "uvu/assert";
import { findPageFaults } from "./pages-faults.fixture.ts";
import { planPagesOf, readTable } from "./pages.fixture.ts";

/** A document of one operation, as `client.go`, with a body of these properties. */
function writeDocument(
  properties: object,
  more: { required?: string[]; schemas?: object; result?: object; operation?: object } = {},
): string {
  const { required = [], schemas = {}, result, operation } = more;
  const content = (schema: object): object => ({ "application/json": { schema } });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: {
      "/go": {
        post: {
          operationId: "go",
          requestBody: { content: content({ type: "object", required, properties }) },
          responses: { 200: { description: "", ...(result && { content: content(result) }) } },
          ...operation,
        },
      },
    },
    components: { schemas },
  });
}

/** The columns of parameters, whether or not a row says something in them. */
const request = [
  { column: "name", label: "columnName" },
  { column: "type", label: "columnType" },
  { column: "required", label: "columnRequired" },
  { column: "default", label: "columnDefault" },
  { column: "description", label: "columnDescription" },
  { column: "sample", label: "columnSample" },
];

async function readPage(text: string, options = {}): Promise<string> {
  const pages = await planPagesOf(text, { options: { columns: { request }, ...options } });
  assert.equal(findPageFaults(pages), []);
  return pages.get("python/go/go.md") ?? "";
}

async function readRows(properties: object, more = {}): Promise<string[][]> {
  return readTable(await readPage(writeDocument(properties, more)), "Parameters").slice(1);
}

async function readExample(result: object, schemas = {}): Promise<unknown> {
  const [, json = ""] =
    /Example:\n\n```json\n([^]*?)\n```/.exec(await readPage(writeDocument({}, { result, schemas }))) ?? [];
  return JSON.parse(json);
}

test("`false`, `0` and an empty text are defaults and examples; nothing is `-` and blank", async () => {
  const rows = await readRows({
    a: { type: "boolean", default: false, examples: [false] },
    b: { type: "integer", default: 0, examples: [0] },
    c: { type: "string", default: "", examples: [""] },
    d: { type: ["string", "null"], default: null, examples: [null] },
    e: { type: "string" },
  });
  assert.equal(
    rows.map(([, , , value, , sample]) => [value, sample]),
    [
      ["false", "false"],
      ["0", "0"],
      ['""', '""'],
      ["null", "null"],
      ["-", "E"],
    ],
  );
});

test("required rows come first, and both groups keep their order", async () => {
  const rows = await readRows({ z: {}, b: {}, y: {}, a: {} }, { required: ["y", "b"] });
  assert.equal(
    rows.map(([name]) => name),
    ["b", "y", "z", "a"],
  );
});

test("no type is empty", async () => {
  const schemas = { Pet: { type: "object", properties: { name: { type: "string" } } }, Free: { type: "object" } };
  const pet = { $ref: "#/components/schemas/Pet" };
  const rows = await readRows(
    {
      list: { type: "array", items: pet },
      matrix: { type: "array", items: { type: "array", items: { type: "number" } } },
      either: { oneOf: [pet, { type: "string" }] },
      many: { type: "array", items: { oneOf: [pet, { type: "null" }] } },
      all: { allOf: [pet], description: "one" },
      map: { type: "object", additionalProperties: pet },
      free: { type: "object" },
      any: {},
      inline: { type: "object", properties: { x: { type: "integer" } } },
      level: { enum: [1, "two"] },
      fixed: { const: "x" },
      pair: { type: "array", prefixItems: [{ type: "string" }, pet], items: false },
    },
    { schemas },
  );
  assert.equal(
    rows.map(([, type]) => type),
    [
      "Pet[]",
      "number[][]",
      "Pet | string",
      "(Pet | null)[]",
      "Pet",
      "Record<string, Pet>",
      "object",
      "any",
      "inline",
      "integer | string",
      '"x"',
      "[string, Pet]",
    ],
  );
});

test("an enum shows up to eight values in the cell, more below the table", async () => {
  const few = { type: "string", enum: ["a", "b"], "x-enum-descriptions": ["first", "second"] };
  const many = { type: "array", items: { type: "string", enum: Array.from("abcdefghi") } };
  const page = await readPage(writeDocument({ few, many }));
  const [, [, , , , fewText] = [], [, , , , manyText] = []] = readTable(page, "Parameters");
  assert.is(fewText, "Values:\n- a: first\n- b: second");
  assert.is(manyText, "One of 9 values");
  const summary = '<summary><a id="GoRequest.many"></a> 9 values of <code>many</code></summary>';
  assert.match(
    page,
    `<details>\n${summary}\n\n\`a\`, \`b\`, \`c\`, \`d\`, \`e\`, \`f\`, \`g\`, \`h\`, \`i\`\n\n</details>`,
  );
});

test("the same values are listed once a page, with the anchors of all that link to them", async () => {
  const many = { type: "string", enum: Array.from("abcdefghi") };
  const page = await readPage(
    writeDocument({ one: many, two: { ...many } }, { result: { type: "object", properties: { three: many } } }),
  );
  assert.is(page.split("<details>").length, 2);
  assert.match(
    page,
    /<summary><a id="GoRequest\.one"><\/a><a id="GoRequest\.two"><\/a><a id="[^"]*three"><\/a> 9 values/,
  );
});

test("values that the description lists already are not listed again", async () => {
  const field = (description: string): object => ({ type: "string", enum: ["asc", "desc"], description });
  const rows = await readRows({ a: field("The order: `asc` or `desc`."), b: field("The order, descending or asc.") });
  assert.equal(
    rows.map(([, , , , text]) => text),
    ["The order: asc or desc.", "The order, descending or asc.\nValues: asc, desc"],
  );
});

test("columns without a word are left out", async () => {
  const page = await readPage(writeDocument({ a: { type: "object" } }), { columns: {} });
  assert.equal(readTable(page, "Parameters"), [
    ["Name", "Type", "Required", "Example"],
    ["a", "object", "No", "{}"],
  ]);
});

test("other successes, media types, failures, headers and examples are on the page", async () => {
  const schema = { type: "object", properties: { a: { type: "integer" } } };
  const examples = { one: { summary: "First", value: { a: 1 } }, two: { value: { a: 2 } }, bad: { value: { a: "x" } } };
  const responses = {
    200: {
      description: "",
      headers: { "X-Rest": { schema: { type: "integer" } } },
      content: { "application/json": { schema, examples }, "text/csv": { schema: { type: "string" }, example: "a,b" } },
    },
    202: { description: "Later" },
    404: {
      description: "Gone",
      headers: { "Retry-After": { schema: { type: "integer" } } },
      content: { "application/problem+json": { schema, example: { a: 404 } } },
    },
  };
  const page = await readPage(writeDocument({}, { operation: { responses } }));
  const [, response = "", errors = ""] = page.split(/^## (?:Response|Errors)\n/m);
  assert.match(
    response,
    'Example, First:\n\n```json\n{\n  "a": 1\n}\n```\n\nExample, two:\n\n```json\n{\n  "a": 2\n}\n```',
  );
  assert.not.match(response, '"x"');
  assert.match(
    response,
    /Response headers:\n\n[^]*X-Rest[^]*### `200` `text\/csv`\n\nType: string\n\nExample:\n\n```text\na,b\n```/,
  );
  assert.match(response, "### `202`\n\nThe response has no content.");
  assert.equal(readTable(page, "Errors")[0], ["HTTP status", "Media type", "Type", "Description"]);
  assert.match(errors, /Headers of `404`:[^]*Retry-After[^]*Example of `404`:\n\n```json\n\{\n {2}"a": 404/);
});

test("a bar is escaped in tables, and stays as it is outside of them", async () => {
  const few = { type: "string", enum: ["a|b"], "x-enum-descriptions": ["`c|d`"] };
  const many = { type: "string", enum: ["a|b", ...Array.from("abcdefgh")] };
  const page = await readPage(writeDocument({ few, many, fixed: { const: "e|f" } }));
  const rows = readTable(page, "Parameters").slice(1);
  assert.equal([rows[0]?.[4], rows[2]?.[1]], ["Values:\n- a|b: c|d", '"e|f"']);
  assert.match(page, "\n`a|b`, `a`, `b`");
});

test("limits, format and what is deprecated are said", async () => {
  const [[, , , , text] = [], [, , , , number] = []] = await readRows({
    a: {
      type: "string",
      minLength: 1,
      maxLength: 5,
      pattern: "^a|b$",
      format: "email",
      deprecated: true,
      writeOnly: true,
    },
    b: { type: "integer", minimum: 0 },
  });
  assert.is(text, "Length: 1 to 5\nPattern: ^a|b$\nFormat: email\nDeprecated\nOnly in requests");
  assert.is(number, "At least 0");
});

test("a request has no field that is read-only", async () => {
  const rows = await readRows(
    { id: { type: "string", readOnly: true }, name: { type: "string" } },
    { required: ["id"] },
  );
  assert.equal(
    rows.map(([name]) => name),
    ["name"],
  );
});

test("an example of several lines stands below the table", async () => {
  const page = await readPage(writeDocument({ a: { type: "string", examples: ["one\ntwo"] } }));
  assert.match(page, '<a id="GoRequest.a.sample"></a> Sample value of `a`:\n\n```text\none\ntwo\n```');
});

test("examples are made field by field, and of what contradicts the schema as much as possible is kept", async () => {
  const item = {
    type: "object",
    properties: { n: { type: "integer", examples: [0] }, ok: { type: "boolean", examples: [false] } },
  };
  const result = {
    type: "object",
    properties: {
      list: { type: "array", items: item },
      written: { type: "array", items: { type: "string" }, examples: ['["a"]'] },
      single: { type: "array", items: { type: "string" }, examples: ["a"] },
      wrong: { type: "integer", examples: ["x"], default: 7 },
      off: { type: "string", default: false },
      count: { type: "integer", examples: ["12"] },
      capital: { enum: ["low", "high"], examples: ["HIGH"] },
      levels: { type: "array", items: { enum: ["low", "high"] }, examples: [["low", "none"]] },
      owner: {
        type: "object",
        required: ["id", "name"],
        properties: { id: { type: "string" }, name: { type: "string" }, age: { type: "integer" } },
        examples: [{ id: 7, age: "old" }],
      },
      level: { enum: ["low", "high"] },
      empty: { type: "string", examples: [""] },
      secret: { type: "string", writeOnly: true },
      at: { type: "string", format: "date" },
    },
  };
  assert.equal(await readExample(result), {
    list: [{ n: 0, ok: false }],
    written: ["a"],
    single: ["a"],
    wrong: 7,
    off: "false",
    count: 12,
    capital: "high",
    levels: ["low"],
    owner: { id: "7", age: 0, name: "NAME" },
    level: "low",
    empty: "",
    at: "2024-01-31",
  });
});

test("a recursive schema ends, and is linked once", async () => {
  const node = { $ref: "#/components/schemas/Node" };
  const schemas = {
    Node: { type: "object", properties: { name: { type: "string" }, children: { type: "array", items: node } } },
  };
  assert.equal(await readExample(node, schemas), { name: "NAME", children: [] });
  const page = await readPage(writeDocument({}, { result: node, schemas }));
  assert.is(page.split('<a id="Node"></a>').length, 2);
});

test("an example is no longer than a reader takes in: what may be left out is there on the upper levels", async () => {
  const names = Array.from({ length: 12 }, (_, index) => `f${index}`);
  const properties = (schema: object): object => Object.fromEntries(names.map((name) => [name, schema]));
  const schemas = {
    Top: {
      type: "object",
      required: ["needed"],
      properties: {
        needed: { $ref: "#/components/schemas/Needed" },
        ...properties({ $ref: "#/components/schemas/Middle" }),
      },
    },
    Middle: {
      type: "object",
      properties: { name: { type: "string" }, ...properties({ $ref: "#/components/schemas/Low" }) },
    },
    Low: { type: "object", properties: { name: { type: "string" } } },
    Needed: { type: "object", required: ["low"], properties: { low: { $ref: "#/components/schemas/Low" } } },
  };
  const middle = Object.fromEntries(names.map((name) => [name, { name: "NAME" }]));
  assert.equal(await readExample({ $ref: "#/components/schemas/Top" }, schemas), {
    needed: { low: { name: "NAME" } },
    ...middle,
  });
  assert.equal(await readExample({ $ref: "#/components/schemas/Middle" }, schemas), { name: "NAME", ...middle });
});

test("models are what the tables lead to, of every kind", async () => {
  const ref = (key: string): object => ({ $ref: `#/components/schemas/${key}` });
  const schemas = {
    Level: {
      type: "string",
      description: "How high",
      enum: ["low", "high"],
      "x-enum-descriptions": ["at the ground", ""],
    },
    Ids: { type: "array", items: { type: "string" } },
    Cat: { type: "object", properties: { level: ref("Level") }, additionalProperties: { type: "integer" } },
    Dog: { type: "object", properties: { kind: { type: "string" } } },
    Pet: {
      oneOf: [ref("Cat"), ref("Dog")],
      discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
    },
    Unused: { type: "object", properties: { x: {} } },
  };
  const page = await readPage(writeDocument({ pet: ref("Pet"), ids: ref("Ids") }, { schemas }));
  const headings = Array.from(page.matchAll(/^### <a id="([^"]*)">/gm), ([, name]) => name);
  assert.equal(headings, ["Pet", "Ids", "Cat", "Dog", "Level"]);
  assert.match(page, "How high\n\nType: string\n\nValues of `Level`:\n\n- `low`: at the ground\n- `high`\n");
  assert.match(page, "Type: string[]\n");
  assert.match(page, "Other fields: integer\n");
  assert.match(page, 'The field `kind` tells which one it is: `cat`: <a href="#Cat">Cat</a>');
});

test("a page has as many models as it has room for, nearest first, and links to pages of the others", async () => {
  const link = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const schemas = {
    Near: { type: "object", properties: { far: link("Far"), other: link("Other") } },
    Far: { type: "object", description: "How *far*.", properties: { farthest: link("Farthest") } },
    Other: { type: "object", properties: { a: { type: "string" } } },
    Farthest: { type: "object", properties: { a: { type: "string" } } },
  };
  const document = writeDocument({ near: link("Near") }, { schemas });
  for (const options of [{ maxModels: 1 }, { maxModelSize: 0.1 }]) {
    const page = await readPage(document, options);
    assert.equal(page.match(/^### .*$/gm), ['### <a id="Near"></a> Near']);
    assert.match(page, "[Far](../models/far.md)");
    assert.match(page, "[Other](../models/other.md)");
  }
  const pages = await planPagesOf(document, { options: { maxModels: 1, languages: ["python"] } });
  const models = [...pages.keys()].filter((path) => path.includes("/models/"));
  assert.equal(
    models.sort(),
    ["far", "farthest", "index", "other"].map((name) => `python/models/${name}.md`),
  );
  assert.match(
    pages.get("python/models/far.md") ?? "",
    /\n\nHow _far_\.\n\n\| Name .*\[Farthest\]\(\.\/farthest\.md\)/s,
  );
});

test("a call that gives nothing, or a text, says so", async () => {
  assert.match(await readPage(writeDocument({})), "## Response\n\nThe response has no content.\n");
  const operation = {
    responses: {
      200: { description: "", content: { "text/plain": { schema: { type: "string", examples: ["a|b"] } } } },
    },
  };
  assert.match(await readPage(writeDocument({}, { operation })), "Type: string\n\nExample:\n\n```text\na|b\n```");
});

test("errors are those of the document, with their models", async () => {
  const schemas = { Problem: { type: "object", properties: { why: { type: "string" } } } };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } };
  const responses = {
    200: { description: "" },
    404: { description: "It is not there", content },
    default: { description: "Other" },
  };
  const page = await readPage(writeDocument({}, { schemas, operation: { responses } }));
  assert.equal(readTable(page, "Errors").slice(1), [
    ["404", "Problem", "It is not there"],
    ["default", "-", "Other"],
  ]);
  assert.match(page, '### <a id="Problem"></a> Problem');
});

test("samples are the document's, where it has some for the language", async () => {
  const operation = {
    "x-codeSamples": [
      { lang: "python", source: "go(  1 )\n" },
      { lang: "node", source: 'import a from "a-sdk";\na.go(  2 )' },
      { lang: "typescript", source: 'import { AClient } from "test";\ngo(  3 )' },
    ],
  };
  const options = { languages: ["python", "node", "typescript"] };
  const pages = await planPagesOf(writeDocument({}, { operation }), { options });
  assert.match(pages.get("python/go/go.md") ?? "", "## Sample code\n\n```python\ngo(  1 )\n```");
  assert.match(
    pages.get("node/go/go.md") ?? "",
    '## Sample code\n\n<!-- prettier-ignore -->\n```js\nimport a from "a-sdk";\na.go(  2 )\n```',
  );
  assert.match(
    pages.get("typescript/go/go.md") ?? "",
    '## Sample code\n\n<!-- prettier-ignore -->\n```ts\nimport { AClient } from "test";\ngo(  3 )\n```',
  );
});

test("a sample of another package is not of the SDK", async () => {
  const samples = [{ lang: "typescript", source: 'import { Other } from "other-sdk";\n' }];
  const pages = await planPagesOf(writeDocument({}, { operation: { "x-codeSamples": samples } }));
  const sample =
    'import { AClient } from "test";\n\nconst client = new AClient({\n  baseUrl: "https://api.example.com",\n});\n';
  assert.match(pages.get("typescript/go/go.md") ?? "", `\`\`\`ts\n${sample}await client.go();\n`);
});

test("a sample shows all that is required, or up to five fields that have an example", async () => {
  const withExample = Array.from("abcdefg", (name) => [name, { type: "string", examples: [name] }] as const);
  const properties = { ...Object.fromEntries(withExample), h: { type: "string" } };
  const sampled = async (required: string[]): Promise<string[]> => {
    const page = await readPage(writeDocument(properties, { required }));
    return Array.from(page.matchAll(/^ {4}(\w)="(\w)",$/gm), ([, name = "", value]) => `${name}=${value}`);
  };
  assert.equal(await sampled(["h", "c"]), ["c=c", "h=H"]);
  assert.equal(await sampled([]), ["a=a", "b=b", "c=c", "d=d", "e=e"]);
});

test("a sample shows up to five fields of a body that can be left out, all of one example", async () => {
  const properties = Object.fromEntries(Array.from("abcdefg", (name) => [name, { type: "string" }]));
  const content = {
    "application/json": {
      schema: { type: "object", properties },
      examples: { first: { value: { a: "1", c: "1" } }, second: { value: { a: "2", b: "2" } } },
    },
  };
  const parameters = [
    { name: "id", in: "path", required: true, schema: { type: "string" } },
    { name: "q", in: "query", schema: { type: "string" }, example: "x" },
  ];
  const operation = {
    operationId: "go",
    parameters,
    requestBody: { content },
    responses: { "204": { description: "" } },
  };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/go/{id}": { post: operation } } };
  const pages = await planPagesOf(JSON.stringify(document));
  const call = 'a_client.go(\n    id="<id>",\n    a="1",\n    c="1",\n)';
  assert.match(pages.get("python/go/go.md") ?? "", call);
});

test("a page says where the API is, or where its own operation is", async () => {
  const document = (operation: object): string =>
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "A", version: "1" },
      servers: [{ url: "https://{place}.example.com" }, { url: "/" }, { url: "/v1" }],
      paths: { "/go": { get: { operationId: "go", responses: { "204": { description: "" } }, ...operation } } },
    });
  const read = async (operation: object) =>
    /^HTTP: .*\n(Server: .*)/m.exec((await planPagesOf(document(operation))).get("python/go/go.md") ?? "")?.[1];
  assert.is(await read({}), "Server: `https://{place}.example.com`, `/v1`");
  assert.is(await read({ servers: [{ url: "https://own.example.com" }] }), "Server: `https://own.example.com`");
});

test("of several successes each says what it means, unless that is one word", async () => {
  const responses = {
    "200": { description: "There is one.", content: { "application/json": { schema: { type: "boolean" } } } },
    "202": { description: "Accepted" },
    "302": { description: "It is *elsewhere*.", headers: { Location: { schema: { type: "string" } } } },
  };
  const read = async (given: object): Promise<string> => {
    const pages = await planPagesOf(writeDocument({}, { operation: { responses: given } }));
    return /## Response\n\n([^]*)/.exec(pages.get("python/go/go.md") ?? "")?.[1] ?? "";
  };
  assert.is(
    (await read(responses)).replace(/Example:[^#]*/, ""),
    "`200`: There is one.\n\nType: boolean\n\n### `202`\n\nThe response has no content.\n\n### `302`\n\nIt is _elsewhere_.\n\nThe response has no content.\n\nHeaders of `302`:\n\n| Name     | Type   |\n| -------- | ------ |\n| Location | string |\n",
  );
  assert.match(await read({ "200": responses["200"] }), /^Type: boolean/);
});

test("the media types of errors are shown where one is not JSON, and tell their examples apart", async () => {
  const json = { "application/json": { schema: { type: "boolean" }, example: true } };
  const text = { "text/plain": { schema: { type: "string" }, example: "no" } };
  const responses = {
    "204": { description: "" },
    "400": { description: "Bad", content: json },
    "401": { description: "Who?" },
    "500": { description: "Ours", content: { ...json, ...text } },
  };
  const pages = await planPagesOf(writeDocument({}, { operation: { responses } }));
  const page = pages.get("python/go/go.md") ?? "";
  assert.equal(
    readTable(page, "Errors").map(([, type]) => type),
    ["Media type", "application/json", "-", "application/json, text/plain"],
  );
  assert.equal(page.match(/^Example of .*$/gm), [
    "Example of `400`:",
    "Example of `500`, `application/json`:",
    "Example of `500`, `text/plain`:",
  ]);
});

test("several examples of a body are below the parameters, without what only responses have", async () => {
  const schema = {
    type: "object",
    properties: { id: { type: "string", readOnly: true }, kind: { enum: ["a", "b"] }, count: { type: "integer" } },
  };
  const examples = {
    first: { summary: "The *first* one", value: { id: "1", kind: "a", count: "3" } },
    second: { value: { kind: "b" } },
  };
  const read = async (given: object): Promise<string> => {
    const requestBody = { content: { "application/json": { schema, examples: given } } };
    const pages = await planPagesOf(writeDocument({}, { operation: { requestBody } }));
    return pages.get("python/go/go.md") ?? "";
  };
  assert.match(
    await read(examples),
    'Example, The \\*first\\* one:\n\n```json\n{\n  "kind": "a",\n  "count": 3\n}\n```\n\nExample, second:\n\n```json\n{\n  "kind": "b"\n}\n```\n\n## Sample code',
  );
  assert.not.match(await read({ first: examples.first }), "Example, ");
});

test("the type of a list of what has no name puts its words in parentheses", async () => {
  const tag = { type: "object", properties: { text: { type: "string" } } };
  const result = { type: "object", properties: { tags: { type: "array", items: tag } } };
  const page = await readPage(writeDocument({}, { result }));
  assert.equal(readTable(page, "Response")[1], ["tags", "(tags of the result)[]"]);
});

test("seconds since 1970 are a moment", async () => {
  const rows = await readRows({ created: { type: "integer", format: "unix-time" } });
  assert.is(rows[0]?.at(-1), "1706702400");
});

test("the line feed at the end of a text is no line of its own", async () => {
  const content = { "text/plain": { schema: { type: "string" }, example: "one\ntwo\n" } };
  const operation = { responses: { "200": { description: "", content } } };
  const pages = await planPagesOf(writeDocument({}, { operation }));
  assert.match(pages.get("python/go/go.md") ?? "", "```text\none\ntwo\n```");
});

test("the start page has the summary of an API that has no description", async () => {
  const document = JSON.parse(writeDocument({})) as { info: object };
  document.info = { title: "A", version: "1", summary: "All about it." };
  const pages = await planPagesOf(JSON.stringify(document));
  assert.match(pages.get("python/index.md") ?? "", "\n\nAll about it.\n\n## Groups");
});

test("a value that nobody gave is made from its name, and never the name of its type", async () => {
  const names = ["owner", "modelId", "display_name", "createdAt", "email", "callbackUrl", "id"];
  const rows = await readRows({
    ...Object.fromEntries(names.map((name) => [name, { type: "string" }])),
    userIds: { type: "array", items: { type: "string" } },
    page: { type: "integer" },
    limit: { type: "integer", maximum: 5 },
    pageSize: { type: "integer", default: 20 },
    deep: { type: "object", properties: { first_name: { type: "string" } } },
  });
  assert.equal(
    rows.map(([, , , , , sample]) => sample),
    [
      ...["OWNER", "<modelId>", "DISPLAY_NAME", "2024-01-31T12:00:00Z", "user@example.com", "https://example.com"],
      ...["<id>", '["<userId>"]', "1", "5", "20", '{"first_name":"FIRST_NAME"}'],
    ],
  );
});

test("bytes are sent as bytes", async () => {
  const requestBody = {
    required: true,
    content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
  };
  const pages = await planPagesOf(writeDocument({}, { operation: { requestBody } }));
  assert.match(pages.get("python/go/go.md") ?? "", 'body=open("file", "rb"),');
  assert.match(pages.get("typescript/go/go.md") ?? "", '  body: new Blob(["content"]),');
});

test("fields have the language's names where that is asked for", async () => {
  const text = writeDocument({ tenantId: { type: "string", examples: ["t"] } }, { required: ["tenantId"] });
  const pages = await planPagesOf(text, { options: { fieldNames: "language" } });
  assert.is(readTable(pages.get("python/go/go.md") ?? "", "Parameters")[1]?.[0], "tenant_id");
  assert.match(pages.get("python/go/go.md") ?? "", '    tenant_id="t",');
  assert.is(readTable(pages.get("typescript/go/go.md") ?? "", "Parameters")[1]?.[0], "tenantId");
});

test("an operation is on the index of each of its tags, and has one page", async () => {
  const pages = await planPagesOf(writeDocument({}, { operation: { tags: ["One", "Two"], deprecated: true } }), {
    options: { languages: ["python"] },
  });
  assert.equal([...pages.keys()].sort(), [
    "llms.txt",
    "python/index.md",
    "python/one/go.md",
    "python/one/index.md",
    "python/two/index.md",
  ]);
  assert.match(pages.get("python/one/index.md") ?? "", "[Go](./go.md) (deprecated)");
  assert.match(pages.get("python/two/index.md") ?? "", "[Go](../one/go.md) (deprecated)");
  assert.match(pages.get("python/one/go.md") ?? "", "**Deprecated.**");
});

test("an operation that is called index does not take the index's place", async () => {
  const pages = await planPagesOf(writeDocument({}, { operation: { operationId: "index" } }), {
    options: { languages: ["python"] },
  });
  assert.equal([...pages.keys()].sort(), [
    "llms.txt",
    "python/go/index-operation.md",
    "python/go/index.md",
    "python/index.md",
  ]);
});

test("a table that is too wide is not padded, and prettier is told", async () => {
  const text = writeDocument({ a: { type: "string", description: "word ".repeat(100) }, b: {} });
  assert.match(await readPage(text), "<!-- prettier-ignore -->\n| Name | Type |");
  assert.not.match(await readPage(text, { tables: "aligned" }), "prettier-ignore");
});

test("what operations share is called as the document does, and all that links lead to is on each page", async () => {
  const enumOf = (count: number) => ({
    type: "string",
    enum: Array.from({ length: count }, (_, index) => `v${index}`),
  });
  const kind = { name: "kind", in: "query", schema: enumOf(9) };
  const filter = { name: "filter", in: "query", schema: { type: "object", properties: { kind: enumOf(2) } } };
  const operation = (operationId: string) => ({
    operationId,
    parameters: [{ $ref: "#/components/parameters/kind" }, { $ref: "#/components/parameters/filter" }],
    responses: { 404: { $ref: "#/components/responses/none" } },
  });
  const content = { "application/json": { schema: { type: "object", properties: { reason: { type: "string" } } } } };
  const pages = await planPagesOf(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "A", version: "1" },
      paths: { "/a": { get: operation("go") }, "/b": { get: operation("stay") } },
      components: { parameters: { kind, filter }, responses: { none: { description: "", content } } },
    }),
  );
  assert.equal(findPageFaults(pages), []);
  for (const name of ["a/go", "b/stay"]) {
    const page = pages.get(`typescript/${name}.md`) ?? "";
    const anchors = Array.from(page.matchAll(/<a id="([^"]*)">/g), ([, anchor]) => anchor);
    assert.equal(anchors, ["kind", "filter", "none"]);
  }
});

test.run();
