/** Names that are none for a language or a file system: both targets, in every case of methods. */
import { decodeText } from "../../plan/content.ts";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "../case-folders.ts";
import { compileSdks } from "../sdk/compile-sdk.fixture.ts";
import { runInMemory } from "../in-memory.ts";
import type { MethodCase } from "../../model/model.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import type { TargetFiles } from "../../plan/plan-targets.ts";
import { createPlan } from "../../plan/plan.ts";
import { findPageFaults } from "../../targets/reference/pages-faults.fixture.ts";

const TARGETS = await Promise.all(
  ["typescript", "reference"].map(async (name) => ({
    target: await loadTarget(SOURCES, name),
    templates: readTemplates(SOURCES, name),
    options: {},
  })),
);

const METHOD_CASES: readonly MethodCase[] = ["camel", "snake", "pascal"];

const ODD = [
  ...["列出用户", "قائمة", "🎉", "👩‍👩‍👧", "", " ", "1st", "404", "{Id}Dto", "été", "e\u0301te\u0301", "𠮷"],
  ...["import", "default", "constructor", "toString", "then", "call", "__proto__", "hasOwnProperty", "prototype"],
  ...["A-b", "a_b", "aB", "AB", "ab", "Ab", "a.b", "a b", "a/b", "a\\b", "../b"],
  ...["con", "CON", "aux", "nul.md", "com1", "lpt¹", "trailing.", "trailing ", "index", "Index", "README"],
  ...["x".repeat(200), "X".repeat(200), "页".repeat(200), "client", "types", "operations", "runtime"],
];

interface Parts {
  readonly ids: readonly (string | undefined)[];
  readonly tags: readonly string[];
  readonly schemas: readonly string[];
}

/** An operation for each id; all have the tags in turn, and a body of the schemas in turn. */
function writeDocument({ ids, tags, schemas }: Parts): string {
  const paths = ids.map((operationId, index) => {
    const key = schemas[index % schemas.length] ?? "";
    const schema = { $ref: `#/components/schemas/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` };
    const operation = {
      ...(operationId !== undefined && { operationId }),
      tags: tags.length === 0 ? [] : [tags[index % tags.length]],
      requestBody: { content: { "application/json": { schema } } },
      responses: { 200: { description: "Done", content: { "application/json": { schema } } } },
    };
    return [`/p${index}`, { post: operation }];
  });
  const properties = Object.fromEntries(ODD.map((name) => [name, { type: "string" }]));
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: Object.fromEntries(paths) as object,
    components: { schemas: Object.fromEntries(schemas.map((key) => [key, { type: "object", properties }])) },
  });
}

async function generate(parts: Parts, methodCase: MethodCase): Promise<readonly TargetFiles[]> {
  const files = { "openapi.json": writeDocument(parts) };
  const { value, diagnostics } = await runInMemory({ files, model: { methodCase }, targets: TARGETS });
  assert.ok(value, JSON.stringify(diagnostics));
  return value.targets;
}

function filesOf(targets: readonly TargetFiles[], name: string): Map<string, string> {
  const planned = targets.filter(({ target }) => target === name).flatMap(({ files }) => files);
  return new Map(planned.map(({ path, bytes }) => [path, decodeText(bytes)]));
}

const ALL: Parts = { ids: [...ODD, undefined, undefined], tags: ODD, schemas: ODD };

/** What Windows, macOS or a URL would read otherwise than it is written. */
const UNSAFE_SEGMENT = /[<>:"\\|?*\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

for (const methodCase of METHOD_CASES) {
  test(`any name makes files that no system takes for others, and pages without faults: ${methodCase}`, async () => {
    const targets = await generate(ALL, methodCase);
    // It refuses files that differ in letter case only.
    const plan = createPlan({ specs: [{ spec: "odd", targets }], inputs: new Map(), isPartial: false });
    const segments = plan.files.flatMap(({ path }) => path.split("/"));
    assert.equal(
      segments.filter((segment) => UNSAFE_SEGMENT.test(segment) || Buffer.byteLength(segment) > 255),
      [],
    );
    const pages = filesOf(targets, "reference");
    assert.equal(findPageFaults(pages), []);
    const operationPages = [...pages.keys()].filter((path) => /^typescript\/[^/]+\/(?!index\.md$)/.test(path));
    assert.is(operationPages.length, ALL.ids.length);
  });
}

test("SDKs of any names compile", async () => {
  const sdks = new Map<string, ReadonlyMap<string, string>>();
  for (const methodCase of METHOD_CASES) sdks.set(methodCase, filesOf(await generate(ALL, methodCase), "typescript"));
  assert.equal(compileSdks(sdks), []);
  for (const [, files] of sdks) {
    const methods = files.get("src/client.ts")?.match(/^ {4}return \S+Operations\d*\./gm) ?? [];
    assert.is(methods.length, ALL.ids.length);
  }
});

/** Names of every kind that a user relies on, with what they are names of. */
function listNames(targets: readonly TargetFiles[]): string[] {
  const client = filesOf(targets, "typescript").get("src/client.ts") ?? "";
  const types = filesOf(targets, "typescript").get("src/types.ts") ?? "";
  return [
    ...Array.from(client.matchAll(/^ {2}(?!constructor)(\S+)\($/gm), ([, name = ""]) => `method ${name}`),
    ...Array.from(types.matchAll(/^export (?:type|interface) (\S+)/gm), ([, name = ""]) => `type ${name}`),
    ...[...filesOf(targets, "reference").keys()].map((path) => `page ${path}`),
    ...[...filesOf(targets, "typescript").keys()].map((path) => `file ${path}`),
  ];
}

const odd = fc.constantFrom(...ODD.filter((name) => name.length < 100), "list", "get", "Pet", "pets");
const parts = fc.record({
  ids: fc.uniqueArray(fc.option(odd, { nil: undefined }), { minLength: 1, maxLength: 5 }),
  tags: fc.uniqueArray(odd, { minLength: 1, maxLength: 1 }),
  schemas: fc.uniqueArray(odd, { minLength: 1, maxLength: 1 }),
});

test("an unrelated operation, tag and schema rename nothing", () =>
  fc.assert(
    fc.asyncProperty(parts, fc.constantFrom(...METHOD_CASES), async (some, methodCase) => {
      const before = listNames(await generate(some, methodCase));
      const document = JSON.parse(writeDocument(some)) as { paths: object; components: { schemas: object } };
      const unrelated = { operationId: "unrelatedThing", tags: ["zebra"], responses: { 204: { description: "None" } } };
      const files = {
        "openapi.json": JSON.stringify({
          ...document,
          // Before all others and behind them.
          paths: {
            "/a": { get: unrelated },
            ...document.paths,
            "/z": { get: { ...unrelated, operationId: "lastThing" } },
          },
          components: { schemas: { AAA: { type: "object" }, ...document.components.schemas, zzz: { type: "string" } } },
        }),
      };
      const { value } = await runInMemory({ files, model: { methodCase }, targets: TARGETS });
      assert.ok(value);
      const after = new Set(listNames(value.targets));
      assert.equal(
        before.filter((name) => !after.has(name)),
        [],
      );
    }),
    { numRuns: 25 },
  ));

test.run();
