import { test } from "uvu";
import * as assert from "uvu/assert";
import { planPackage, type Settings } from "./package-files.fixture.ts";

interface Manifest {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly require?: { readonly types: string } }>>;
}

async function planManifest(settings: Settings): Promise<Manifest> {
  return JSON.parse((await planPackage(settings)).get("package.json") ?? "{}") as Manifest;
}

test("the package is named after the spec, or after the title if the spec's name is generic", async () => {
  for (const [spec, name] of [
    ["management", "management"],
    ["users-v2", "users-v2"],
    ["openapi", "pet-store"],
    ["swagger", "pet-store"],
    ["index", "pet-store"],
    ["用户", "pet-store"],
  ] as const) {
    assert.is((await planManifest({ spec })).name, name, spec);
  }
  assert.is((await planManifest({ spec: "openapi", title: "API" })).name, "api-client");
});

test("its version and description are configured, or else the document's", async () => {
  const { version, description, license, repository } = await planManifest({ spec: "pets" });
  assert.equal([version, description, license, repository], ["3.0.0", "A client for Pet Store", undefined, undefined]);
  const options = {
    packageVersion: "4.0.0-beta.1",
    description: "Pets.",
    license: "MIT",
    repository: "https://github.com/pets/js",
  };
  const given = await planManifest({ spec: "pets", options });
  assert.equal([given["version"], given["description"], given["license"]], ["4.0.0-beta.1", "Pets.", "MIT"]);
  assert.equal(given["repository"], { type: "git", url: "git+https://github.com/pets/js.git" });
});

test("ES modules and CommonJS have their own types at every entry point", async () => {
  const { exports } = await planManifest({ spec: "pets" });
  assert.equal(Object.keys(exports), [".", "./errors", "./operations/*", "./package.json"]);
  assert.is(exports["./operations/*"]?.require?.types, "./dist/cjs/operations/*.d.ts");
});

test("the index lists every method, and marks deprecated ones", async () => {
  const index = (await planPackage({ spec: "pets" })).get("api.md") ?? "";
  assert.equal(
    index.split("\n").filter((line) => line.startsWith("- ") || line.startsWith("## ")),
    [
      "## All \\*pets\\*",
      "- [`listPets(): ListPetsResult`](src/operations/all-pets.ts) – `GET /pets` – Lists \\<b>pets\\</b>",
      "- [`createPet(request: CreatePetRequest): void`](src/operations/all-pets.ts) – **deprecated** – `POST /pets`",
    ],
  );
});

const OWNERS = {
  "/owners": {
    get: {
      operationId: "listOwners",
      tags: ["owners"],
      parameters: [
        { name: "page", in: "query", schema: { type: "integer" } },
        { name: "city", in: "query", required: true, schema: { type: "string", example: "Oslo" } },
      ],
      "x-pages": { by: "number", field: "page", items: "list" },
      responses: {
        200: {
          description: "Owners",
          content: {
            "application/json": {
              schema: { properties: { list: { type: "array", items: { type: "string" } } } },
            },
          },
        },
      },
    },
    post: {
      operationId: "addOwner",
      tags: ["owners"],
      requestBody: {
        content: {
          "application/json": {
            schema: {
              required: ["name"],
              properties: { name: { type: "string", example: 'Ada "A."' }, phone: { type: "string" } },
            },
          },
        },
      },
      responses: { 200: { description: "The owner", content: { "application/json": { schema: { type: "object" } } } } },
    },
  },
  "/photos": {
    post: {
      operationId: "uploadPhoto",
      tags: ["owners"],
      requestBody: { content: { "image/png": { schema: { type: "string", format: "binary" } } } },
      responses: { 204: { description: "It is stored" } },
    },
  },
};

test("the README creates, iterates over pages, uploads and handles a 403, if the API supports it", async () => {
  const readme = (await planPackage({ spec: "pets", paths: OWNERS })).get("README.md") ?? "";
  assert.match(
    readme,
    "\nconst result = await client.listPets();\nconst created = await client.addOwner({ name: 'Ada \"A.\"' });\n",
  );
  assert.match(readme, '\nfor await (const item of client.listOwners({ city: "Oslo" })) {\n');
  assert.match(readme, '\nawait client.uploadPhoto({ body: new Blob(["content"]) });\n');
  assert.match(readme, '\nimport { ApiError, PermissionDeniedError } from "pets/errors";\n');
  assert.match(readme, "\nconst api = createClient(");
  assert.match(readme, "\nawait listPets(api);\n");
  const other = (await planPackage({ spec: "pets" })).get("README.md") ?? "";
  assert.not.match(other, "for await");
  assert.not.match(other, "## Files");
});

test("the index marks paginated methods", async () => {
  const index = (await planPackage({ spec: "pets", paths: OWNERS })).get("api.md") ?? "";
  assert.match(index, "](src/operations/owners.ts) – `GET /owners` – pages of `string`\n");
});

test("the index has a group's ancestors: documents repeat the names of groups in several sections", async () => {
  const tagGroups = [
    { name: "Animals", tags: ["All *pets*"] },
    { name: "People", tags: ["owners"] },
  ];
  const index = (await planPackage({ spec: "pets", paths: OWNERS, tagGroups })).get("api.md") ?? "";
  assert.equal(index.match(/^## .+/gm), ["## Animals / All \\*pets\\*", "## People / owners"]);
});

test("methods, their index and the README link to published pages", async () => {
  const options = { pageUrl: "https://docs.example.com/{resource}/{operation}.html" };
  const files = await planPackage({ spec: "pets", options });
  const page = "https://docs.example.com/all-pets/list-pets.html";
  assert.match(files.get("api.md") ?? "", `[\`listPets(): ListPetsResult\`](${page})`);
  assert.match(files.get("README.md") ?? "", "[reference](https://docs.example.com/)");
  assert.match(files.get("src/client.ts") ?? "", `@see ${page}`);
});

test.run();
