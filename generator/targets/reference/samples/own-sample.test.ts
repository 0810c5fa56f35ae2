import { test } from "uvu";
import * as assert from "uvu/assert";
import { readTemplates } from "../../../plan/discover-targets.ts";
import { SOURCES } from "../../../testing/case-folders.ts";
import { runInMemory } from "../../../testing/in-memory.ts";
import { planPagesOf } from "../pages.fixture.ts";
import { target } from "../target.ts";

async function readSample(language: string, source: string): Promise<string> {
  const operation = {
    operationId: "unlinkUser",
    "x-codeSamples": [{ lang: language, source }],
    responses: { 204: { description: "" } },
  };
  const document = { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: { "/a": { get: operation } } };
  const pages = await planPagesOf(JSON.stringify(document), { options: { languages: [language] } });
  const page = pages.get(`${language}/a/unlink-user.md`) ?? "";
  return /## Sample code\n\n(?:<!-- prettier-ignore -->\n)?```\w+\n([^]*?)\n```/.exec(page)?.[1] ?? "";
}

test("a sample of the document's is shown where it calls the method that the page names", async () => {
  assert.is(await readSample("python", "client.unlink_user(1)"), "client.unlink_user(1)");
  assert.is(await readSample("go", "client.UnlinkUser(1)"), "client.UnlinkUser(1)");
});

test("where it calls another one, a sample is generated", async () => {
  for (const other of [
    "client.unbind_user(1)",
    "client.admin_unlink_user(1)",
    "client.unlink_users(1)",
    "unlinkUser(1)",
  ])
    assert.match(await readSample("python", other), "a_client.unlink_user()");
  assert.match(await readSample("go", "client.unlinkUser(1)"), ".UnlinkUser(");
});

test("a language without methods has the document's sample, whatever it says", async () => {
  assert.is(await readSample("curl", "curl -s example.com"), "curl -s example.com");
});
async function findUnused(samples: readonly object[], languages: readonly string[]): Promise<unknown[]> {
  const paths = samples.map((sample, index): [string, object] => [
    `/${index}`,
    { get: { operationId: `get${index}`, "x-codeSamples": [sample], responses: { 204: { description: "" } } } },
  ]);
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: Object.fromEntries(paths),
  });
  const { diagnostics } = await runInMemory({
    files: { "a.json": text },
    targets: [{ target, options: { languages }, templates: readTemplates(SOURCES, "reference") }],
  });
  return diagnostics.map(({ code, message, place }) => [code, message, place && "pointer" in place && place.pointer]);
}

test("samples that are not shown are a warning for each language, with their number", async () => {
  const samples = [
    { lang: "python", source: "client.get0()" },
    { lang: "python", source: "client.fetch_1()" },
    { lang: "python", source: "client.fetch_2()" },
    { lang: "go", source: "client.Fetch3()" },
    { lang: "curl", source: "curl example.com" },
    // Of another package than the SDK.
    { lang: "typescript", source: 'import { a } from "other";' },
  ];
  assert.equal(await findUnused(samples, ["python", "go", "curl", "typescript"]), [
    [
      "unused-sample",
      "This Python sample does not call `get1`; a generated one is shown (here and in 1 more operation).",
      "/paths/~11/get/x-codeSamples/0",
    ],
    [
      "unused-sample",
      "This Go sample does not call `Get3`; a generated one is shown.",
      "/paths/~13/get/x-codeSamples/0",
    ],
  ]);
  assert.equal(await findUnused(samples, ["java"]), []);
});

test.run();
