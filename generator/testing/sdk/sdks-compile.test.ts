/** The SDKs of all cases, of our own document and of the real ones: they compile, and they hide nothing. */
import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { caseFolder, listCases, SOURCES } from "../case-folders.ts";
import { compileSdks, parseSources, usesAny } from "./compile-sdk.fixture.ts";
import type { ApiModel } from "../../model/model.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import { runPipeline } from "../../pipeline.ts";
import { filesOf, generateReal, REAL_DOCUMENTS, SKIPPED } from "../real-documents.fixture.ts";

interface GeneratedSdk {
  readonly model: ApiModel;
  readonly files: ReadonlyMap<string, string>;
}

async function generateSdk(folder: string, source: string): Promise<GeneratedSdk> {
  const target = {
    target: await loadTarget(SOURCES, "typescript"),
    templates: readTemplates(SOURCES, "typescript"),
    options: {},
  };
  const job = { spec: "sdk", source, model: { hidden: [] }, targets: [target] };
  const { value } = await runPipeline(job, (file) => Promise.resolve(readFileSync(folder + file)));
  assert.ok(value, `${folder}${source} gives no SDK`);
  return { model: value.model, files: filesOf(value, "typescript") };
}

const sdks = new Map<string, GeneratedSdk>();

test.before(async () => {
  for (const name of listCases("cases")) sdks.set(name, await generateSdk(caseFolder("cases", name), "openapi.yaml"));
  sdks.set(
    "management",
    await generateSdk(new URL("../../../specs/", import.meta.url).pathname, "management.openapi.yaml"),
  );
  for (const { name } of REAL_DOCUMENTS) {
    const result = await generateReal(name);
    sdks.set(name, { model: result.model, files: filesOf(result, "typescript") });
  }
});

/** All samples of the README as one module, which imports the package by its paths. */
function readSamples(files: ReadonlyMap<string, string>): [path: string, text: string] {
  const samples = files.get("README.md")?.match(/(?<=^```ts\n)[^]*?(?=^```$)/gm) ?? [];
  assert.ok(samples.length > 1);
  const { name } = JSON.parse(files.get("package.json") ?? "{}") as { readonly name: string };
  const text = samples.join("").replaceAll(`from "${name}"`, 'from "./index.js"');
  return ["src/samples.ts", text.replace(new RegExp(`from "${name}/(.*)"`, "g"), 'from "./$1.js"')];
}

test("say no type by its place in the document", () => {
  for (const [name, { files }] of sdks) {
    for (const [path, text] of files) assert.not.match(text, 'components["', `${name}: ${path}`);
  }
});

for (const exactOptionalPropertyTypes of [false, true]) {
  test(`compile as strict as can be, exactOptionalPropertyTypes ${exactOptionalPropertyTypes ? "on" : "off"}`, () => {
    const files = new Map([...sdks].map(([name, sdk]) => [name, new Map([...sdk.files, readSamples(sdk.files)])]));
    assert.equal(compileSdks(files, { exactOptionalPropertyTypes }), []);
  });
}

test("have no any, and tell the compiler to look away nowhere", () => {
  for (const [name, { files }] of sdks) {
    for (const file of parseSources(files)) {
      assert.not(usesAny(file), `${name}: ${file.fileName}`);
      assert.not.match(file.text, /@ts-(?:nocheck|ignore|expect-error)/, `${name}: ${file.fileName}`);
    }
  }
});

test("export a type for every named schema, and a method for every operation", () => {
  for (const [name, { model, files }] of sdks) {
    const types = files.get("src/schemas.ts")?.match(/^export (?:interface|type) /gm) ?? [];
    const twofold = model.schemas.filter(({ hasTwoViews }) => hasTwoViews);
    assert.is(types.length, model.schemas.length + twofold.length, name);
    const methods = files.get("src/client.ts")?.match(/^ {4}return \S+Operations\d*\./gm) ?? [];
    assert.is(methods.length, model.operations.length, name);
  }
});

for (const { name, operations } of REAL_DOCUMENTS) {
  test(`${name} has a method for each of its ${operations} visible operations`, () => {
    assert.is(sdks.get(name)?.model.operations.length, operations);
  });
}

if (SKIPPED !== undefined) test.skip(SKIPPED);

test.run();
