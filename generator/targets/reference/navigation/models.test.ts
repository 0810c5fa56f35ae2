import { test } from "uvu";
import * as assert from "uvu/assert";
import { findPageFaults } from "../pages-faults.fixture.ts";
import { planPagesOf } from "../pages.fixture.ts";

const link = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, description?: string): object => ({ type: "object", properties, description });
const answer = (schema: object): object => ({ description: "", content: { "application/json": { schema } } });

/** A document whose pages have room for one model each. */
function writeDocument(aboutFar = "Where **it** is, e.g. a town. And more."): string {
  const get = {
    operationId: "getPlace",
    summary: "Get a place",
    responses: { 200: answer(object({ near: link("Near"), owner: object({ name: { type: "string" } }) })) },
  };
  const other = { operationId: "other", responses: { 204: { description: "Done" } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    tags: [{ name: "Places" }],
    paths: { "/a": { get: { ...get, tags: ["Places"] } }, "/b": { get: { ...other, tags: ["Places"] } } },
    components: {
      schemas: {
        Near: object({ far: link("Far"), below: link("below") }),
        Far: object({ a: { type: "string" } }, aboutFar),
        below: object({ a: { type: "string" } }),
      },
    },
  });
}

async function plan(options = {}, document = writeDocument()): Promise<Map<string, string>> {
  return planPagesOf(document, { options: { maxModels: 1, languages: ["typescript"], ...options } });
}

test("models that have pages of their own are listed by title, with the first sentence on each", async () => {
  const pages = await plan();
  assert.equal(findPageFaults(pages), []);
  const index = pages.get("typescript/models/index.md") ?? "";
  assert.match(index, "# Models\n");
  assert.match(index, "\n\n- [Below](./below.md)\n- [Far](./far.md): Where it is, e.g. a town.\n");
  assert.match(pages.get("typescript/index.md") ?? "", /\n\nSee \[Models\]\(\.\/models\/index\.md\)\n$/);
});

test("a part of an operation has a page, to which only that of the operation links", async () => {
  const pages = await plan();
  assert.ok(pages.has("typescript/models/get-place-result.owner.md"));
  const linking = [...pages].filter(([, page]) => page.includes("get-place-result.owner.md")).map(([path]) => path);
  assert.equal(linking, ["typescript/places/get-place.md"]);
});

test("without such models there is no list of them", async () => {
  const pages = await plan({ maxModels: 6 });
  assert.not.ok([...pages.keys()].some((path) => path.includes("models")));
  assert.not.match(pages.get("typescript/index.md") ?? "", "Models");
  assert.not.match(pages.get("llms.txt") ?? "", "Models");
});

test("sidebars and llms.txt have the models", async () => {
  const pages = await plan({ sidebar: "json" });
  const listed = [
    "- [Models](./typescript/models/index.md)",
    "- [Below](./typescript/models/below.md)",
    "- [Far](./typescript/models/far.md): Where it is, e.g. a town.",
  ];
  assert.match(pages.get("llms.txt") ?? "", `## Models\n\n${listed.join("\n")}\n`);
  const [{ children = [] } = {}] = JSON.parse(pages.get("sidebar.json") ?? "") as { children?: object[] }[];
  assert.equal(children.at(-1), {
    title: "Models",
    path: "/typescript/models/",
    children: [
      { title: "Below", path: "/typescript/models/below" },
      { title: "Far", path: "/typescript/models/far" },
    ],
  });
  for (const [site, file] of [
    ["vitepress", ".vitepress/contents.json"],
    ["vuepress", ".vuepress/contents.json"],
    ["docusaurus", "contents.json"],
  ] as const) {
    const contents = (await plan({ site })).get(file) ?? "";
    for (const path of ["index", "below", "far"]) assert.match(contents, `"path": "typescript/models/${path}"`);
  }
});

test("a changed model moves its page, its line in lists, and no page of another model or operation", async () => {
  const before = await plan();
  const listChanged = async (document: string): Promise<string[]> =>
    [...(await plan({}, document))].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  const far = writeDocument().replace('"Far":{"type":"object","properties":{"a":{', '$&"description":"Changed",');
  assert.equal(await listChanged(far), ["typescript/models/far.md"]);
  const place = "typescript/places/get-place.md";
  assert.equal((await listChanged(writeDocument("Somewhere else."))).sort(), [
    "llms.txt",
    "typescript/models/far.md",
    "typescript/models/index.md",
    // The field that has the model has its description.
    place,
  ]);
});

test.run();
