import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ModelOptions } from "../model/build-model.ts";
import { runInMemory } from "../testing/in-memory.ts";

const responses = { 204: { description: "None" } };
const DOCUMENT = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "A", version: "1" },
  tags: [{ name: "users" }],
  paths: {
    "/users": {
      get: { operationId: "list_users", tags: ["users"], responses },
      put: { operationId: "list", tags: ["users"], responses },
    },
    "/health": { get: { operationId: "health", responses } },
  },
});

async function review(model: Partial<ModelOptions>): Promise<string[]> {
  const { diagnostics } = await runInMemory({ files: { "a.json": DOCUMENT }, model });
  return diagnostics.map(({ severity, code, place, related, hint = "" }) => {
    const pointers = [place, related].map((each) => (each !== undefined && "pointer" in each ? each.pointer : ""));
    return [severity, code, ...pointers, hint].join(" | ");
  });
}

test("a name for an unknown operation is an error with a suggestion", async () => {
  assert.equal(await review({ methodNames: { list_user: "all" } }), [
    "error | unknown-operation | /methodNames/list_user |  | Did you mean list_users?",
  ]);
});

test("a configured name that another method of its group has is an error", async () => {
  const methodNames = { list_users: "list" };
  const fault = "error | ambiguous-name | /methodNames/list_users | /paths/~1users/put | Rename one of them.";
  assert.equal(await review({ methodNames }), [fault]);
  assert.equal(await review({ methodNames, grouping: "resource" }), [fault]);
  assert.equal(await review({ methodNames: { health: "list" }, grouping: "resource" }), []);
});

test("a configured name that a group of the client has is an error", async () => {
  assert.equal(await review({ methodNames: { health: "users" }, grouping: "resource" }), [
    "error | ambiguous-name | /methodNames/health | /tags/0 | Rename one of them.",
  ]);
});

test.run();
