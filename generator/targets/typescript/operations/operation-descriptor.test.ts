import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadTarget, readTemplates } from "../../../plan/discover-targets.ts";
import { SOURCES } from "../../../testing/case-folders.ts";
import { runInMemory } from "../../../testing/in-memory.ts";
import { filesOf } from "../../../testing/real-documents.fixture.ts";

test("a fragment that distinguishes operations of one path is not sent", async () => {
  const responses = { 204: { description: "Done" } };
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: {
      "/users": { post: { operationId: "createUser", responses } },
      "/users#import": { post: { operationId: "importUsers", responses } },
    },
  };
  const target = await loadTarget(SOURCES, "typescript");
  const { value } = await runInMemory({
    files: { "openapi.json": JSON.stringify(document) },
    targets: [{ target, templates: readTemplates(SOURCES, "typescript"), options: {} }],
  });
  assert.ok(value);
  const code = [...filesOf(value, "typescript")].flatMap(([path, text]) => (/operations\//.test(path) ? [text] : []));
  assert.equal(
    Array.from(code.join("\n").matchAll(/^ *path: (.*),$/gm), ([, path]) => path),
    ['"/users"', '"/users"'],
  );
});

test.run();
