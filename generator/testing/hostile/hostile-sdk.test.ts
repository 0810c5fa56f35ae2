/** No text of a document changes what an SDK's files are made of. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "../case-folders.ts";
import { compileSdks, listSyntaxErrors, outline, parseSources } from "../sdk/compile-sdk.fixture.ts";
import { HARMLESS, HOSTILE, writeDocument } from "./hostile-document.fixture.ts";
import { runInMemory } from "../in-memory.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import { filesOf } from "../real-documents.fixture.ts";

const TARGET = {
  target: await loadTarget(SOURCES, "typescript"),
  templates: readTemplates(SOURCES, "typescript"),
  options: {},
};

async function generateSdk(text: string): Promise<ReadonlyMap<string, string>> {
  const { value } = await runInMemory({ files: { "openapi.json": writeDocument(text) }, targets: [TARGET] });
  assert.ok(value);
  const files = filesOf(value, "typescript");
  return new Map([...files].filter(([path]) => !path.startsWith("src/runtime/")));
}

/** Files by their kind: the names of some are made of the text. */
function outlineAll(files: ReadonlyMap<string, string>): string[] {
  const manifests = [...files].filter(([path]) => path.endsWith(".json"));
  for (const [, text] of manifests) JSON.parse(text);
  return parseSources(files).map((file) => {
    assert.equal(listSyntaxErrors(file), [], file.fileName);
    return outline(file);
  });
}

const harmless = outlineAll(await generateSdk(HARMLESS));

for (const text of HOSTILE) {
  test(`${JSON.stringify(text)} changes no syntax tree, wherever it stands`, async () => {
    assert.equal(outlineAll(await generateSdk(text)), harmless);
  });
}

test("with all of them an SDK compiles", async () => {
  const sdks = new Map<string, ReadonlyMap<string, string>>();
  const { value } = await runInMemory({ files: { "openapi.json": writeDocument(HARMLESS) }, targets: [TARGET] });
  assert.ok(value);
  const runtime = [...filesOf(value, "typescript")].filter(([path]) => path.startsWith("src/runtime/"));
  for (const [index, text] of HOSTILE.entries()) {
    sdks.set(`sdk${index}`, new Map([...runtime, ...(await generateSdk(text))]));
  }
  assert.equal(compileSdks(sdks), []);
});

test.run();
