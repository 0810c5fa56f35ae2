import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "../case-folders.ts";
import { runInMemory } from "../in-memory.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import { filesOf } from "../real-documents.fixture.ts";

const IDS = ["then", "call", "toString", "constructor", "1st", "列出用户", "list-users", "𠮷", "delete"];

for (const grouping of ["flat", "resource"] as const) {
  test(`a page calls a method as the SDK does, whatever its operation is called: ${grouping}`, async () => {
    const operation = (operationId: string): object => ({
      operationId,
      tags: ["Call"],
      responses: { 204: { description: "None" } },
    });
    const paths = Object.fromEntries(IDS.map((id, index) => [`/p${index}`, { get: operation(id) }]));
    const document = { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths };
    const targets = await Promise.all(
      ["typescript", "reference"].map(async (name) => ({
        target: await loadTarget(SOURCES, name),
        templates: readTemplates(SOURCES, name),
        options: {},
      })),
    );
    const { value } = await runInMemory({
      files: { "openapi.json": JSON.stringify(document) },
      targets,
      model: { grouping },
    });
    assert.ok(value);
    const [file, owner] = grouping === "flat" ? ["src/client.ts", ""] : ["src/methods/call.ts", "callGroup."];
    const declaring = filesOf(value, "typescript").get(file) ?? "";
    const pages = [...filesOf(value, "reference")].filter(([path]) => /^typescript\/.*\/(?!index)/.test(path));
    const documented = pages.map(([, text]) => /^`ThingsClient\.(.+)`$/m.exec(text)?.[1] ?? "");
    const declared = Array.from(
      declaring.matchAll(/^ {2}(\S+)\(options\?: CallOptions\)/gm),
      ([, name = ""]) => owner + name,
    );
    assert.is(declared.length, IDS.length);
    assert.equal(documented.sort(), declared.sort());
  });
}

test.run();
