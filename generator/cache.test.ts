/** That a cache changes no byte, whatever is in it. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Workspace } from "./command.fixture.ts";
import { inWorkspace } from "./command.fixture.ts";
import { listDifferences, readDocuments, readRealDocuments, type Files } from "./same-bytes.fixture.ts";

/** The texts of the files that the cache has. */
function readCache({ cacheFolder }: Workspace): string[] {
  if (!existsSync(cacheFolder)) return [];
  return readdirSync(cacheFolder).map((file) => readFileSync(`${cacheFolder}/${file}`, "utf8"));
}

/** All that the cache knows, a line for each. */
function listKept(workspace: Workspace): string[] {
  return readCache(workspace)
    .flatMap((text) => text.split("\n").filter((line) => line.includes("\t") && !line.includes('"reads":')))
    .sort();
}

/** What the command leaves in a folder of the workspace, and what it says of the documents. */
async function run(
  workspace: Workspace,
  documents: Files,
  ...flags: readonly string[]
): Promise<{ readonly files: Files; readonly remarks: string }> {
  const entries = Object.entries(documents).map(([name, text]) => [`specs/${name}`, text] as const);
  workspace.write(Object.fromEntries(entries));
  // With `--verbose` everything is planned, in step or not.
  const ran = await workspace.run("generate", ...entries.map(([path]) => path), "--verbose", ...flags);
  assert.is(ran.exitCode, 0, ran.stderr);
  const out = flags.includes("--no-cache") ? "plain" : "output";
  const files = Object.fromEntries(workspace.list(out).map((path) => [path, workspace.read(`${out}/${path}`)]));
  return { files, remarks: ran.stderr };
}

function runWithout(workspace: Workspace, documents: Files): ReturnType<typeof run> {
  rmSync(`${workspace.folder}/plain`, { recursive: true, force: true });
  return run(workspace, documents, "--no-cache", "--out", "plain");
}

async function generate(...args: Parameters<typeof run>): Promise<Files> {
  return (await run(...args)).files;
}

async function generateWithout(...args: Parameters<typeof runWithout>): Promise<Files> {
  return (await runWithout(...args)).files;
}

test(
  "the same bytes with and without a cache, for each third document and the real ones",
  inWorkspace(async (workspace) => {
    const some = Object.entries(readDocuments()).filter((_, index) => index % 3 === 0);
    const documents = { ...Object.fromEntries(some), ...readRealDocuments() } as Files;
    const without = await generateWithout(workspace, documents);
    assert.equal(readCache(workspace), []);
    assert.equal(listDifferences(await generate(workspace, documents), without), []);
    assert.ok(readCache(workspace).length > 40);
    assert.equal(listDifferences(await generate(workspace, documents), without), []);
  }),
);

type Tree = Record<string, unknown>;

/** Changes that reach pages and code by all the ways there are. */
const CHANGES: Readonly<Record<string, (document: Tree) => void>> = {
  "an example that is right": at("components.schemas.Pet.examples", [{ name: "a" }]),
  "what an example contradicts": at("components.schemas.Category", { type: "integer" }),
  "an example that is wrong, of what is shared": at("components.responses.busy.content", {
    "application/json": { schema: { type: "integer" }, example: "odd" },
  }),
  "another path": (document) => {
    const paths = document["paths"] as Tree;
    paths["/stores"] = paths["/shops"];
    delete paths["/shops"];
  },
  "an odd tag": at("paths./pets.get.tags", ["pet"]),
  "a scheme that is gone": at("components.securitySchemes", {}),
  "a link that is gone": at("paths./shops.get.responses.204", { description: "None" }),
  "a parameter of a path that is none": at("paths./shops.parameters", [
    { name: "id", in: "path", required: true, schema: { type: "string" } },
  ]),
  "a fault below a reference": at("components.responses.busy.headers", { "X-A": { schema: { type: "text" } } }),
  "a summary": at("paths./pets.get.summary", "Changed"),
  "a description of a field": at("components.schemas.Pet.properties.name.description", "Changed"),
  "a type of a field": at("components.schemas.Category.properties.name", { type: "integer" }),
  "a schema that a circle leads to": at("components.schemas.Category.properties.parent", { type: "string" }),
  "a name that takes another's anchor": at("components.schemas.pet", { type: "object", properties: { x: {} } }),
  "a new operation with the name of another": at("paths./animals", {
    get: { operationId: "list-pets", responses: { 200: { description: "" } } },
  }),
  "another server": at("servers", [{ url: "https://other.example.com" }]),
  "another title": at("info.title", "Other"),
  "another order of tags": at("tags", [{ name: "shops" }, { name: "pets", description: "Changed" }]),
  "security of what says nothing of it": at("security", []),
  "the name of what operations share": (document) => {
    at("components.responses", { overloaded: BASE.components.responses.busy })(document);
    for (const path of ["/pets", "/shops"])
      at(`paths.${path}.get.responses.503`, { $ref: "#/components/responses/overloaded" })(document);
  },
  "a schema that operations share": at("components.responses.busy", { description: "Changed", content: json({}) }),
  "another scheme": at("components.securitySchemes", { key: { type: "apiKey", in: "header", name: "X-Changed" } }),
};

function at(path: string, value: unknown): (document: Tree) => void {
  return (document) => {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const holder = keys.reduce<Tree>((parent, key) => (parent[key] ??= {}) as Tree, document);
    holder[last] = value;
  };
}

const BASE = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  servers: [{ url: "https://example.com" }],
  tags: [{ name: "pets" }, { name: "shops" }],
  security: [{ key: [] }],
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        summary: "List",
        tags: ["pets"],
        responses: {
          200: { description: "", content: json({ type: "array", items: ref("Pet") }) },
          503: { $ref: "#/components/responses/busy" },
        },
      },
      post: {
        tags: ["pets"],
        requestBody: { content: json(ref("Pet")) },
        responses: { 200: { description: "", content: json({ type: "object", properties: { id: ref("Category") } }) } },
      },
    },
    "/shops": {
      get: {
        tags: ["shops"],
        responses: {
          204: { description: "None", links: { next: { operationId: "listPets" } } },
          503: { $ref: "#/components/responses/busy" },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    responses: {
      busy: {
        description: "Busy",
        content: json({ type: "object", properties: { code: { type: "integer", examples: ["odd"] } } }),
      },
    },
    schemas: {
      Pet: {
        type: "object",
        properties: { name: { type: "string" }, category: ref("Category") },
        examples: [{ category: 1 }],
      },
      Category: { type: "object", properties: { name: { type: "string" }, parent: ref("Category") } },
    },
  },
};

function json(schema: object): object {
  return { "application/json": { schema } };
}

function ref(key: string): object {
  return { $ref: `#/components/schemas/${key}` };
}

for (const [name, change] of Object.entries(CHANGES)) {
  test(
    `the same bytes and the same words after a change: ${name}`,
    inWorkspace(async (workspace) => {
      await generate(workspace, { "api.json": JSON.stringify(BASE) });
      const changed = structuredClone(BASE) as unknown as Tree;
      change(changed);
      const documents = { "api.json": JSON.stringify(changed) };
      const warm = await run(workspace, documents);
      const without = await runWithout(workspace, documents);
      assert.equal(listDifferences(warm.files, without.files), []);
      assert.match(warm.remarks, "contradicts its schema");
      assert.is(warm.remarks, without.remarks);
    }),
  );
}

test(
  "an operation that nothing has touched is not planned again",
  inWorkspace(async (workspace) => {
    await generate(workspace, { "api.json": JSON.stringify(BASE) });
    const before = listKept(workspace);
    const changed = structuredClone(BASE) as unknown as Tree;
    CHANGES["a summary"]?.(changed);
    await generate(workspace, { "api.json": JSON.stringify(changed) });
    const after = listKept(workspace);
    const added = after.filter((line) => !before.includes(line)).map((line) => /^[^ \t]+/.exec(line)?.[0]);
    // Its page; what validation and the reviews, that of the document and that of the SDK, have found in it, its names, and
    // its code; the files that its code and its types are in.
    const found = ['"faultless', '"names', '"operation', '"review', '"review'];
    const files = ["src/client.ts", "src/operations/pets.ts", "src/types.ts", "typescript/pets/list-pets.md"];
    assert.equal(added.sort(), [...found, ...files]);
    await generate(workspace, { "api.json": JSON.stringify(BASE) });
    assert.equal(listKept(workspace), after, "what another branch has made is still there");
  }),
);

test(
  "what is damaged or deleted is made again",
  inWorkspace(async (workspace) => {
    const documents = { "management.yaml": readDocuments()["management.yaml"] ?? "" };
    const cold = await generate(workspace, documents);
    const client = `${workspace.folder}/output/management/typescript/src/client.ts`;
    writeFileSync(client, cold["management/typescript/src/client.ts"]?.replace("super(", "super (") ?? "");
    assert.equal(listDifferences(await generate(workspace, documents, "--force"), cold), []);
    for (const file of readdirSync(workspace.cacheFolder)) {
      const path = `${workspace.cacheFolder}/${file}`;
      writeFileSync(path, readFileSync(path, "utf8").replaceAll("a", "b"));
    }
    assert.equal(listDifferences(await generate(workspace, documents), cold), []);
    rmSync(workspace.cacheFolder, { recursive: true });
    assert.equal(listDifferences(await generate(workspace, documents), cold), []);
  }),
);

test(
  "commands that write nothing keep nothing",
  inWorkspace(async (workspace) => {
    workspace.write({ "api.json": JSON.stringify(BASE) });
    await workspace.run("generate", "api.json", "--dry-run");
    await workspace.run("check", "api.json");
    await workspace.run("validate", "api.json");
    assert.equal(readCache(workspace), []);
    await workspace.run("generate", "api.json");
    assert.is(readCache(workspace).length, 6, "files and parts, of both targets; parts of the document; its plans");
  }),
);

test(
  "without a word about it, the cache is in the user's cache folder",
  inWorkspace(async (workspace) => {
    workspace.write({ "api.json": JSON.stringify(BASE) });
    await workspace.runElsewhere({ env: { SPECLOOM_CACHE_DIR: "" } }, "generate", "api.json", "--out", "out");
    assert.equal(readCache(workspace), []);
    assert.is(workspace.list().filter((path) => path.endsWith(".fragments")).length, 2);
    assert.equal(
      workspace.list("out").filter((path) => path.endsWith(".fragments")),
      [],
    );
  }),
);

test.run();
