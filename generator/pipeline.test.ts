import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { caseFolder, listCases } from "./case-folders.ts";
import { chainAsync } from "./diagnostics/outcome.ts";
import { readDocument } from "./document/read.ts";
import { withoutTexts, type SpecDocument } from "./document/spec-document.ts";
import { upgradeDocument } from "./document/upgrade-document.ts";
import { modelDocument } from "./pipeline.ts";

async function readCase(name: string): Promise<SpecDocument> {
  const folder = caseFolder("cases", name);
  const source = readdirSync(folder).find((file) => file.startsWith("openapi.")) ?? "";
  const read = (file: string): Promise<string> => Promise.resolve(readFileSync(folder + file, "utf8"));
  const { value } = await chainAsync(await readDocument(source, read, { allowsOutside: false }), upgradeDocument);
  assert.ok(value, name);
  return value;
}

test("a document means the same in another thread, where it is a copy without its texts", async () => {
  for (const name of listCases("cases")) {
    const document = await readCase(name);
    const { model, normalized } = modelDocument(document, { hidden: [] });
    const copied = modelDocument(structuredClone(withoutTexts(document)), { hidden: [] });
    assert.equal(
      JSON.stringify([copied.model, copied.normalized.root]),
      JSON.stringify([model, normalized.root]),
      name,
    );
  }
});

test.run();
