/** That a cache changes no byte, whatever is in it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "./case-folders.ts";
import { SpecCaches } from "../run/spec-caches.ts";
import { EXIT } from "../cli/exit-code.ts";
import type { DocumentParts } from "../document/normalizing/document-parts.ts";
import { runInMemory } from "./in-memory.ts";
import { DocumentCache } from "../incremental/document-cache.ts";
import { decodeText } from "../plan/content.ts";
import { readTemplates } from "../plan/discover-targets.ts";
import { target as reference } from "../targets/reference/target.ts";
import { target as typescript } from "../targets/typescript/target.ts";
import { runCommand } from "./run-command.fixture.ts";
import { listDifferences, type Files } from "./same-bytes.fixture.ts";

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
  "a schema that refers to itself": at("components.schemas.Category.properties.parent", { type: "string" }),
  "a name that takes another's anchor": at("components.schemas.pet", { type: "object", properties: { x: {} } }),
  "a new operation with the name of another": at("paths./animals", {
    get: { operationId: "list-pets", responses: { 200: { description: "" } } },
  }),
  "what links are relative to": at("externalDocs", { url: "https://docs.example.com" }),
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
    "/visits": {
      post: {
        tags: ["shops"],
        // Nothing else refers to it.
        requestBody: { content: json(ref("Visit")) },
        responses: { 204: { description: "None" } },
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
        description: "[Busy](busy)",
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
      // So many values that a page folds them, below the name of the field.
      Visit: { type: "object", properties: { reason: { enum: Array.from("abcdefghijkl") } } },
    },
  },
};

function json(schema: object): object {
  return { "application/json": { schema } };
}

function ref(key: string): object {
  return { $ref: `#/components/schemas/${key}` };
}

const RUNS = [reference, typescript].map((target) => ({
  target,
  options: {},
  templates: readTemplates(SOURCES, target.name),
}));

const SPEC = { name: "api", source: "api.json", allowsOutside: false, model: { hidden: [] }, targets: new Map() };

/** What comes of a document, and what is said of it, with the cache in a folder or without any. */
async function plan(text: string, cacheFolder?: string): Promise<{ readonly files: Files; readonly remarks: string }> {
  const build = { version: "1.0.0", fingerprint: "test" };
  const caches = new SpecCaches(SPEC, "output", { build, cacheFolder, cacheUse: "keep" });
  const { value, diagnostics } = await runInMemory({
    files: { [SPEC.source]: text },
    openCache: (parts) => caches.openDocument(parts),
    targets: RUNS.map((run) => ({
      ...run,
      openCache: (parts: DocumentParts) => new DocumentCache(parts, caches.placeTarget(run)),
    })),
  });
  assert.ok(value, JSON.stringify(diagnostics));
  const files = value.targets.flatMap((planned) => planned.files).map(({ path, bytes }) => [path, decodeText(bytes)]);
  return { files: Object.fromEntries(files) as Files, remarks: JSON.stringify(diagnostics) };
}

/** Runs a test with a folder for the cache, which is empty at first. */
function inCacheFolder(run: (folder: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), "specloom-cache-"));
    try {
      await run(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

function changeBase(name: string): string {
  const changed = structuredClone(BASE) as unknown as Tree;
  CHANGES[name]?.(changed);
  return JSON.stringify(changed);
}

for (const name of Object.keys(CHANGES)) {
  test(
    `the same bytes and the same words after a change: ${name}`,
    inCacheFolder(async (folder) => {
      await plan(JSON.stringify(BASE), folder);
      const warm = await plan(changeBase(name), folder);
      const without = await plan(changeBase(name));
      assert.equal(listDifferences(warm.files, without.files), []);
      assert.match(warm.remarks, "contradicts its schema");
      assert.is(warm.remarks, without.remarks);
    }),
  );
}

/** What the cache knows, by what was computed. */
function listKinds(folder: string): string[] {
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"));
  return lines.flatMap((line) => /^"(.*) [\w-]{43}"\t/.exec(line)?.[1] ?? []).sort();
}

test(
  "of an operation that changed, its own results alone are computed",
  inCacheFolder(async (folder) => {
    await plan(JSON.stringify(BASE), folder);
    const before = listKinds(folder);
    await plan(changeBase("a summary"), folder);
    const after = listKinds(folder);
    const added = [...after];
    for (const kind of before) added.splice(added.indexOf(kind), 1);
    const page = "file typescript/pets/list-pets.md";
    const sources = ["source src/client.ts", "source src/operations/pets.ts", "source src/types.ts"];
    const models = "models beyond pages of en typescript";
    const own = ["limitations", "links", models, "names", "open enums", "operation", "review"];
    assert.equal(added, [page, ...own, ...sources, "validation"]);
    await plan(JSON.stringify(BASE), folder);
    assert.equal(listKinds(folder), after, "what another branch has computed is still there");
  }),
);

test(
  "what is damaged or deleted is computed again",
  inCacheFolder(async (folder) => {
    const text = JSON.stringify(BASE);
    const cold = await plan(text, folder);
    for (const file of readdirSync(folder)) {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll("a", "b"));
    }
    assert.equal(listDifferences((await plan(text, folder)).files, cold.files), []);
    rmSync(folder, { recursive: true });
    assert.equal(listDifferences((await plan(text, folder)).files, cold.files), []);
  }),
);

test(
  "commands that write nothing keep nothing",
  inCacheFolder(async (folder) => {
    const cacheFolder = join(folder, "cache");
    writeFileSync(join(folder, "api.json"), JSON.stringify(BASE));
    const run = async (...words: readonly string[]): Promise<void> => {
      const { exitCode, remarks } = await runCommand(words, { cwd: folder, cacheFolder });
      assert.is(exitCode, words[0] === "check" ? EXIT.drift : EXIT.done, remarks);
    };
    const out = ["--out", join(folder, "output")];
    await run("generate", "api.json", "--dry-run", ...out);
    await run("check", "api.json", ...out);
    await run("validate", "api.json");
    await run("generate", "api.json", "--no-cache", ...out);
    assert.not.ok(existsSync(cacheFolder));
    await run("generate", "api.json", "--verbose", ...out);
    assert.is(
      readdirSync(cacheFolder).length,
      6,
      "of both targets and of their templates, of the document, and its plans",
    );
  }),
);

test.run();
