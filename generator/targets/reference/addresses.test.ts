import { existsSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runInMemory } from "../../testing/in-memory.ts";
import { findPageFaults } from "./pages-faults.fixture.ts";
import { planPagesOf } from "./pages.fixture.ts";
import { readPattern } from "../../addresses/address-pattern.ts";
import { placePages } from "./addresses/page-paths.ts";
import { target } from "./target.ts";

const operation = (operationId: string, ...tags: string[]): object => {
  return { operationId, tags, description: "See [a](#tag/Basics).", responses: { 204: { description: "Done" } } };
};

const DOCUMENT = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "A", version: "1", description: "Begin with [users](#operation/getUser)." },
  "x-tagGroups": [{ name: "People", tags: ["Basics", "Users/API"] }],
  tags: [
    { name: "Users/API", "x-displayName": "API", description: "# All\n\n[read](#tag/Basics)" },
    {
      name: "Basics",
      description: "[get](#tag/Users/API/operation/getUser), [list](#tag/Users/API/paths/~1api~1users/get)",
    },
    { name: "Paging", "x-traitTag": true, description: "How [to](#tag/users%2FAPI) page." },
    { name: "Empty" },
  ],
  paths: {
    "/api/users": {
      get: operation("listUsers", "Users/API", "Paging"),
      post: operation("addUser", "Extra", "Users/API"),
    },
    "/api/users/{id}": { get: operation("getUser", "Users/API") },
    "/api/other": { get: operation("other") },
  },
});

const ONE = { languages: ["typescript"] };

test("tags are groups and texts, links lead to their pages, and every page is listed once", async () => {
  const pages = await planPagesOf(DOCUMENT, { options: ONE });
  assert.equal(findPageFaults(pages), []);
  assert.equal([...pages.keys()].sort(), [
    "llms.txt",
    "typescript/extra/index.md",
    "typescript/guides/basics.md",
    "typescript/guides/paging.md",
    "typescript/index.md",
    "typescript/untagged/index.md",
    "typescript/untagged/other.md",
    "typescript/users-api/add-user.md",
    "typescript/users-api/get-user.md",
    "typescript/users-api/index.md",
    "typescript/users-api/list-users.md",
  ]);
  const read = (path: string): string => pages.get(`typescript/${path}.md`) ?? "";
  assert.match(read("index"), "Begin with [users](./users-api/get-user.md).");
  assert.match(read("index"), "- People / [Basics](./guides/basics.md)\n- [Paging](./guides/paging.md)\n");
  assert.match(read("index"), "People / [API](./users-api/index.md)");
  assert.match(read("guides/basics"), "[get](../users-api/get-user.md), [list](../users-api/list-users.md)");
  assert.match(read("users-api/index"), "### All\n\n[read](../guides/basics.md)");
  assert.match(read("users-api/list-users"), "See [a](../guides/basics.md).");
  assert.match(read("users-api/list-users"), "[Paging](../guides/paging.md)");
  assert.match(read("extra/index"), "[Add user](../users-api/add-user.md)");
  const lines = (pages.get("llms.txt") ?? "").split("\n").filter((line) => line.startsWith("- ["));
  assert.is(lines.length, pages.size - 1);
  assert.ok(lines.includes("- [Get user](./typescript/users-api/get-user.md): GET /api/users/{id}"));
});

test("without any tag, operations are grouped by the first part of their paths", async () => {
  const document = {
    ...(JSON.parse(DOCUMENT) as object),
    tags: [],
    paths: {
      "/api/v1/pets": { get: operation("listPets") },
      "/api/v1/pets/{id}": { get: operation("getPet") },
      "/api/v1/stores": { get: operation("listStores") },
    },
  };
  const pages = await planPagesOf(JSON.stringify(document), { options: ONE });
  for (const path of ["pets/list-pets", "pets/get-pet", "stores/list-stores"])
    assert.ok(pages.has(`typescript/${path}.md`), path);
});

test("the setting `path` says where pages are, and sidebars follow it", async () => {
  const options = { ...ONE, path: "docs/{language}/{tag}/{path}", sidebar: "json", base: "/r/" };
  const pages = await planPagesOf(DOCUMENT, { options });
  assert.equal(findPageFaults(new Map([...pages].filter(([path]) => !path.endsWith(".json")))), []);
  for (const path of ["users/users", "users/users-post", "users/users-id", "untagged/other", "guides/basics"])
    assert.ok(pages.has(`docs/typescript/${path}.md`), path);
  const [book] = JSON.parse(pages.get("sidebar.json") ?? "") as { title: string; path: string; children: object[] }[];
  assert.is(book?.path, "/r/docs/typescript/");
  assert.equal(book?.children[0], {
    title: "People",
    children: [
      { title: "Basics", path: "/r/docs/typescript/guides/basics" },
      {
        title: "API",
        path: "/r/docs/typescript/users/",
        children: [
          { title: "List users", path: "/r/docs/typescript/users/users" },
          { title: "Add user", path: "/r/docs/typescript/users/users-post" },
          { title: "Get user", path: "/r/docs/typescript/users/users-id" },
        ],
      },
    ],
  });
});

test("several languages and locales have folders, whatever the pattern says", async () => {
  const options = { languages: ["python", "typescript"], locales: ["en", "zh-CN"], path: "{resource}/{operation}" };
  const pages = await planPagesOf(DOCUMENT, { options });
  assert.equal(findPageFaults(pages), []);
  assert.ok(pages.has("zh-CN/python/users-api/get-user.md"));
});

test("pages that differ in letter case only are refused, with both places", async () => {
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: { "/getFile": { get: operation("a", "x") }, "/getfile": { get: operation("b", "x") } },
  });
  const run = { target, options: { path: "{resource}/{path}" }, templates: new Map<string, string>() };
  const { value, diagnostics } = await runInMemory({ files: { "a.json": text }, targets: [run] });
  assert.is(value, undefined);
  assert.equal(
    diagnostics.map(({ code, place, related }) => [code, place, related]),
    [
      [
        "equal-addresses",
        { file: "a.json", pointer: "/paths/~1getfile/get" },
        { file: "a.json", pointer: "/paths/~1getFile/get" },
      ],
    ],
  );
});

const HIDDEN = ["x-hidden-from-sdk", "x-authing-hidden-from-sdk"];

interface OldDocument {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly tags?: readonly string[] }>>>>;
}

/** Where authing-docs-factory wrote pages: of visible operations with a declared tag, at most one slash below the prefix, and no parameter. */
function listOldPages({ tags, paths }: OldDocument): string[] {
  const declared = new Set(tags.map(({ name }) => name.split("/")[0]));
  return Object.entries(paths).flatMap(([path, methods]) => {
    const [operation] = Object.values(methods);
    const file = path.replace(/^\/api\/v3\//, "").replace("/", "-");
    const tag = operation?.tags?.map((name) => name.split("/")[0]).find((name) => declared.has(name));
    if (operation === undefined || tag === undefined || /[/{]/.test(file)) return [];
    return HIDDEN.some((field) => field in operation) ? [] : `${tag.replace(/\s/g, "-").toLowerCase()}/${file}.md`;
  });
}

const SHARED = new URL("../../../../shared/", import.meta.url);

for (const name of ["management", "authentication"]) {
  const file = new URL(`specs/authing-${name}.json`, SHARED);
  const title = `all pages that authing-docs-factory made of ${name} are where they were`;
  if (!existsSync(file)) {
    test(`skipped, as its document is not here: ${title}`, () => undefined);
    continue;
  }
  test(title, async () => {
    const text = readFileSync(file, "utf8");
    const { value } = await runInMemory({ files: { "openapi.json": text }, model: { hidden: HIDDEN } });
    assert.ok(value);
    const pattern = readPattern("{tag}/{path}", { locales: Array(1), languages: Array(1), languageTabs: false });
    const values = { locale: "en", language: "python", spec: name };
    const { pages } = placePages({ api: value.model, pattern, values, hasOthers: false });
    const present = new Set(pages.values());
    const old = new Set(listOldPages(JSON.parse(text) as OldDocument));
    if (name === "authentication")
      for (const path of Object.keys(
        JSON.parse(readFileSync(new URL("old-pages/authentication.json", SHARED), "utf8")) as object,
      ))
        old.add(path);
    assert.ok(old.size >= (name === "authentication" ? 67 : 349));
    assert.equal(
      [...old].filter((path) => !present.has(path)),
      [],
    );
  });
}

test.run();
