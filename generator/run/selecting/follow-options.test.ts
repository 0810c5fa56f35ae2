/** References to another target's output are correct with any options of that target. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { JsonObject } from "../../syntax/json-value.ts";
import { decodeText } from "../../plan/content.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import { SOURCES } from "../../testing/case-folders.ts";
import { runInMemory } from "../../testing/in-memory.ts";
import { selectSpecs } from "./select-specs.ts";

const operation = (operationId: string): object => {
  return { operationId, tags: ["Users/API"], responses: { 204: { description: "Done" } } };
};

const DOCUMENT = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "A", version: "1" },
  paths: {
    "/api/users": { get: operation("listUsers"), post: operation("index") },
    "/api/users/{id}": { get: operation("getUser") },
  },
});

/** Plans both targets with options as in `specloom.config.json`. Returns the files by path below `test/`. */
async function planBoth(typescript: JsonObject, reference: JsonObject): Promise<Map<string, string>> {
  const spec = { source: "api.json", targets: { reference } };
  const { value = [] } = await selectSpecs({
    request: { specs: [] },
    config: { specs: { test: spec }, targets: { typescript } },
    lock: { specs: [], versions: new Map(), files: new Map(), isOpen: false },
    cwd: "/work",
    outPath: "/work/output",
  });
  const targets = await Promise.all(
    Array.from(value[0]?.targets ?? [], async ([name, options]) => {
      return { target: await loadTarget(SOURCES, name), templates: readTemplates(SOURCES, name), options };
    }),
  );
  const result = await runInMemory({ files: { "api.json": DOCUMENT }, targets });
  const files = (result.value?.targets ?? []).flatMap(({ target, files: planned }) =>
    planned.map(({ path, bytes }) => [`${target}/${path}`, decodeText(bytes)] as const),
  );
  return new Map(files);
}

/** The pages that the SDK's methods link to, as paths below the pages' folder. */
function listLinkedPages(files: ReadonlyMap<string, string>, start: string, end = ""): string[] {
  const client = files.get("typescript/src/client.ts") ?? "";
  const urls = Array.from(client.matchAll(/@see (\S+)/g), ([, url = ""]) => url);
  assert.is(urls.length, 3);
  for (const url of urls) assert.ok(url.startsWith(start) && url.endsWith(end), url);
  return urls.map((url) => `reference/${url.slice(start.length, url.length - end.length)}.md`);
}

const PATHS: readonly JsonObject[] = [
  {},
  { path: "{language}/{tag}/{path}" },
  { path: "docs/{spec}/{operation}", languages: ["python", "typescript"] },
  { path: "{resource}/{operation}", locales: ["zh-CN", "en"], languages: ["python", "typescript"], languageTabs: true },
  { languages: ["go", "java"] },
];

for (const reference of PATHS) {
  test(`methods link to pages that are there with ${JSON.stringify(reference)}`, async () => {
    const docs = "https://docs.example.com/api";
    const ofFolder = await planBoth({ pageUrl: docs }, reference);
    for (const page of listLinkedPages(ofFolder, `${docs}/`)) assert.ok(ofFolder.has(page), page);
    const ofPages = await planBoth({ pageUrl: `${docs}/{page}.html` }, reference);
    for (const page of listLinkedPages(ofPages, `${docs}/`, ".html")) assert.ok(ofPages.has(page), page);
  });
}

test("a URL with placeholders of its own keeps them", async () => {
  const files = await planBoth({ pageUrl: "https://docs.example.com/{language}/{tag}/{operation}" }, {});
  assert.match(
    files.get("typescript/src/client.ts") ?? "",
    "@see https://docs.example.com/typescript/users/get-user\n",
  );
});

test("samples import the SDK's package, unless a setting names another one", async () => {
  const page = "reference/typescript/users-api/get-user.md";
  const sdk = { packageName: "@example/users" };
  assert.match((await planBoth(sdk, {})).get(page) ?? "", 'from "@example/users";');
  const named = { packages: { typescript: "@example/other" } };
  assert.match((await planBoth(sdk, named)).get(page) ?? "", 'from "@example/other";');
  const others = await planBoth(sdk, { languages: ["python"], packages: { python: "users" } });
  assert.match(others.get("reference/python/users-api/get-user.md") ?? "", "from users import");
});

test.run();
