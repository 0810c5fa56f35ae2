/** What every target promises, whatever it makes. */
import { decodeText } from "../plan/content.ts";
import { readdirSync, readFileSync } from "node:fs";
import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { caseFolder, listCases, SOURCES } from "./case-folders.ts";
import { listTargetNames, loadTarget, readTemplates } from "../plan/discover-targets.ts";
import { isOutputPath } from "../plan/output-path.ts";
import { createPlan } from "../plan/plan.ts";
import type { OnPrinted } from "../plan/plan-listeners.ts";
import type { HashedFile } from "../plan/hashed-file.ts";
import { runPipeline } from "../pipeline.ts";

async function planCase(target: string, name: string, onPrinted?: OnPrinted): Promise<readonly HashedFile[]> {
  const folder = caseFolder("cases", name);
  const source = readdirSync(folder).find((file) => file.startsWith("openapi.")) ?? "";
  const run = {
    target: await loadTarget(SOURCES, target),
    templates: readTemplates(SOURCES, target),
    options: {},
  };
  const job = { spec: "case", source, model: { hidden: [] }, targets: [run], onPrinted };
  const { value } = await runPipeline(job, (file) => Promise.resolve(readFileSync(folder + file)));
  return value?.targets[0]?.files ?? [];
}

/** Prettier's own parser for a file; none for what it does not format. */
async function inferParser(path: string): Promise<string | undefined> {
  return (await prettier.getFileInfo(path)).inferredParser ?? undefined;
}

for (const target of await listTargetNames(SOURCES)) {
  test(`${target} plans the same bytes twice`, async () => {
    for (const name of listCases("cases"))
      assert.equal(await planCase(target, name), await planCase(target, name), name);
  });

  test(`${target} plans no path outside its folder, and no two that meet where case counts for nothing`, async () => {
    for (const name of listCases("cases")) {
      const files = await planCase(target, name);
      assert.ok(files.length > 0, name);
      assert.equal(
        files.filter(({ path }) => !isOutputPath(path)),
        [],
        name,
      );
      createPlan({ specs: [{ spec: "case", targets: [{ target, files }] }], inputs: new Map(), isPartial: false });
    }
  });

  test(`${target} plans files that end with one line feed, and that prettier leaves alone`, async () => {
    for (const name of listCases("cases")) {
      for (const { path, bytes } of await planCase(target, name)) {
        const text = decodeText(bytes);
        assert.match(text, /[^\n]\n$/, `${name}: ${path}`);
        const parser = await inferParser(path);
        if (parser !== undefined) assert.fixture(text, await prettier.format(text, { parser }), `${name}: ${path}`);
      }
    }
  });
}

for (const target of ["typescript", "reference"]) {
  test(`${target} says how many files are printed, up to all of them`, async () => {
    const heard: (readonly [number, number])[] = [];
    await planCase(target, "petstore", (done, total) => void heard.push([done, total]));
    const [, total = 0] = heard[0] ?? [];
    assert.ok(total > 1 && heard.length >= total, JSON.stringify(heard));
    assert.equal(
      heard,
      [...heard].sort(([a], [b]) => a - b),
    );
    assert.equal(heard.at(-1), [total, total]);
  });
}

test.run();
