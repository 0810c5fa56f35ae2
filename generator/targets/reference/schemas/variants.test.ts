import { test } from "uvu";
import * as assert from "uvu/assert";
import { planPagesOf, readTable } from "../pages.fixture.ts";

const ref = (key: string): object => ({ $ref: `#/components/schemas/${key}` });
const json = (schema: object): object => ({ content: { "application/json": { schema } } });

/** Pages of an operation that takes one schema and gives another, in an API of these schemas. */
function writeDocument(schemas: object, body: object, result: object): string {
  const operation = {
    operationId: "go",
    requestBody: { required: true, ...json(body) },
    responses: { 200: { description: "", ...json(result) } },
  };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: { "/go": { post: operation } },
    components: { schemas },
  });
}

interface Shown {
  /** The samples of the discriminating property in the tables below these headings. */
  readonly cells: readonly (string | undefined)[];
  readonly code: string;
  readonly json: unknown;
}

async function show(document: string, property: string, ...headings: readonly string[]): Promise<Shown> {
  const page = (await planPagesOf(document)).get("typescript/go/go.md") ?? "";
  return {
    cells: headings.map((heading) =>
      readTable(page, heading)
        .find(([name]) => name === property)
        ?.at(-1),
    ),
    code: /await client\.go\([^]*?\);/.exec(page)?.[0] ?? "",
    json: JSON.parse(/```json\n([^]*?)\n```/.exec(page)?.[1] ?? "null"),
  };
}

const text = { type: "string" };

/** A schema that others extend, with the property that says which of them a value is. */
const EXTENDED = {
  Pet: {
    type: "object",
    required: ["petType"],
    properties: { petType: text },
    discriminator: { propertyName: "petType", mapping: { dog: "Dog", hound: "#/components/schemas/Dog" } },
  },
  Cat: { allOf: [ref("Pet"), { properties: { lives: text } }] },
  Dog: { allOf: [ref("Pet"), { properties: { bark: text } }] },
  Home: { type: "object", properties: { pet: ref("Pet"), cat: ref("Cat"), dog: ref("Dog") } },
};

test("a schema that extends another one is shown with its own value of the discriminator", async () => {
  const shown = await show(writeDocument(EXTENDED, ref("Dog"), ref("Home")), "petType", "Parameters", "Cat", "Dog");
  assert.equal(shown.cells, ["dog", "Cat", "dog"]);
  assert.match(shown.code, 'petType: "dog"');
  assert.equal(shown.json, {
    pet: { petType: "dog", bark: "BARK" },
    cat: { petType: "Cat", lives: "LIVES" },
    dog: { petType: "dog", bark: "BARK" },
  });
});

/** Members of unions that say themselves no more than that the property is a text. */
function writeMembers(kind: object = text): Record<string, object> {
  const member = { type: "object", required: ["kind"], properties: { kind } };
  return { Cat: member, Dog: member };
}

const MAPPING = { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" };
const UNION = { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind", mapping: MAPPING } };

test("a member of a union is shown with the value that is mapped to it, wherever the union is", async () => {
  for (const [schemas, pets] of [
    [{ ...writeMembers(), Pet: UNION }, ref("Pet")],
    [writeMembers(), UNION],
  ] as const) {
    const result = { type: "object", properties: { pets: { type: "array", items: pets }, dog: ref("Dog") } };
    const shown = await show(writeDocument(schemas, ref("Dog"), result), "kind", "Parameters", "Cat", "Dog");
    assert.equal(shown.cells, ["dog", "cat", "dog"]);
    assert.match(shown.code, 'kind: "dog"');
    assert.equal(shown.json, { pets: [{ kind: "cat" }], dog: { kind: "dog" } });
  }
});

test("an example of what members share is shown of the member that it means", async () => {
  const schemas = { ...writeMembers({ ...text, examples: ["dog"] }), Pet: UNION };
  const result = { type: "object", properties: { pet: ref("Pet"), dog: ref("Dog") } };
  const shown = await show(writeDocument(schemas, ref("Cat"), result), "kind", "Parameters", "Cat", "Dog");
  assert.equal(shown.cells, ["cat", "cat", "dog"]);
});

test("code shows the value where a caller might leave it out", async () => {
  const schemas = {
    Cat: { type: "object", properties: { kind: text, name: text } },
    Dog: { type: "object" },
    Pet: UNION,
  };
  const { code } = await show(writeDocument(schemas, ref("Cat"), ref("Pet")), "kind");
  assert.is(code, 'await client.go({\n  kind: "cat",\n});');
});

test("an example or a default is right where only the name of the schema speaks against it, unless it is another schema's", async () => {
  const { mapping: _, ...discriminator } = UNION.discriminator;
  const result = { type: "object", properties: { pet: { ...UNION, discriminator }, dog: ref("Dog") } };
  for (const [said, expected] of [
    [{ examples: ["hound"] }, "hound"],
    [{ examples: ["Cat"] }, "Dog"],
    [{ default: "hound" }, "hound"],
    [{ default: "Cat" }, "Dog"],
  ] as const) {
    const schemas = writeMembers({ ...text, ...said });
    const {
      cells,
      code,
      json: shown,
    } = await show(writeDocument(schemas, ref("Dog"), result), "kind", "Parameters", "Dog");
    assert.equal(cells, [expected, expected]);
    assert.match(code, `kind: "${expected}"`);
    assert.equal((shown as { dog: unknown }).dog, { kind: expected });
  }
});

test("without a mapping, a member is called as its schema, and as an enum spells it", async () => {
  const { mapping: _, ...discriminator } = UNION.discriminator;
  const pet = { ...UNION, discriminator };
  const result = { type: "object", properties: { pet } };
  const [plain, listed] = [writeMembers(), writeMembers({ enum: ["cat", "dog"] })];
  assert.equal((await show(writeDocument(plain, ref("Dog"), result), "kind", "Parameters")).cells, ["Dog"]);
  assert.equal((await show(writeDocument(listed, ref("Dog"), result), "kind", "Parameters")).cells, ["dog"]);
});

test.run();
