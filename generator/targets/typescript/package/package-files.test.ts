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

test("the package is called after the spec, and after the title where the spec's name says nothing", async () => {
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

test("its version and description are the document's, and the configuration's before them", async () => {
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

test("ES modules and CommonJS have types of their own at every entry point", async () => {
  const { exports } = await planManifest({ spec: "pets" });
  assert.equal(Object.keys(exports), [".", "./errors", "./operations/*", "./package.json"]);
  assert.is(exports["./operations/*"]?.require?.types, "./dist/cjs/operations/*.d.ts");
});

test("the index has every method, and says which are deprecated", async () => {
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

test("methods, their index and the README link to the pages where they are published", async () => {
  const options = { pageUrl: "https://docs.example.com/{resource}/{operation}.html" };
  const files = await planPackage({ spec: "pets", options });
  const page = "https://docs.example.com/all-pets/list-pets.html";
  assert.match(files.get("api.md") ?? "", `[\`listPets(): ListPetsResult\`](${page})`);
  assert.match(files.get("README.md") ?? "", "[reference](https://docs.example.com/)");
  assert.match(files.get("src/client.ts") ?? "", `@see ${page}`);
});

test.run();
