import { test } from "uvu";
import * as assert from "uvu/assert";
import { runInMemory } from "../testing/in-memory.ts";
import { hashFile } from "./hashed-file.ts";
import { runPipeline } from "../pipeline.ts";
import type { AwaitedFile } from "./plan-listeners.ts";
import type { TargetRun } from "./plan-targets.ts";
import type { Target } from "./target.ts";

const API = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "API", version: "1" },
  paths: { "/a": { get: { responses: { "200": { description: "Fine." } } } } },
});

function createRun(name: string, delegate?: TargetRun["delegate"]): TargetRun {
  const target: Target = {
    name,
    options: () => ({ type: "object" }),
    plan: () => Promise.resolve([{ path: "own.txt", text: "own\n" }]),
  };
  return { target, options: {}, templates: new Map(), ...(delegate && { delegate }) };
}

test("a target is planned by a worker if one is free, and otherwise in this thread", async () => {
  const files = [hashFile({ path: "theirs.txt", text: "theirs\n" })];
  const targets = [
    createRun("beside", () => Promise.resolve(files)),
    createRun("busy", () => undefined),
    createRun("own"),
  ];
  const { value } = await runInMemory({ files: { "api.json": API }, targets });
  assert.equal(
    value?.targets.map(({ target, files }) => [target, ...files.map(({ path }) => path)]),
    [
      ["beside", "theirs.txt"],
      ["busy", "own.txt"],
      ["own", "own.txt"],
    ],
  );
});

test("a worker starts when the document is read, and its failure is not reported for an unusable document", async () => {
  let count = 0;
  const target = createRun("beside", () => {
    count += 1;
    return Promise.reject(new Error("failed elsewhere"));
  });
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "API", version: "1" }, paths: {} });
  const refused = await runInMemory({ files: { "api.json": text }, targets: [target] });
  assert.equal(
    refused.diagnostics.map(({ code }) => code),
    ["no-operations"],
  );
  assert.is(count, 1);
  const unread = await runInMemory({ files: { "api.json": "{" }, targets: [target] });
  assert.is(unread.value, undefined);
  assert.is(count, 1);
});

test("a failure of a worker fails the run of a usable document", async () => {
  const target = createRun("beside", () => Promise.reject(new Error("failed elsewhere")));
  try {
    await runInMemory({ files: { "api.json": API }, targets: [target] });
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), "failed elsewhere");
  }
});

test("awaited files are printed first, and shown before the others are printed", async () => {
  const printed: string[] = [];
  const paths = ["a.md", "b.md", "c.md"];
  const target: Target = {
    name: "pages",
    options: () => ({ type: "object" }),
    plan: () =>
      Promise.resolve(paths.map((path) => ({ path, text: () => (printed.push(path), Promise.resolve(`${path}\n`)) }))),
  };
  const given: string[] = [];
  const awaited = {
    has: (path: string) => path === "case/pages/b.md",
    show: ({ path, bytes }: AwaitedFile) => {
      given.push(`${path} ${String(Buffer.from(bytes))}`, ...printed);
      return Promise.resolve();
    },
  };
  const targets = [{ target, options: {}, templates: new Map<string, string>() }];
  const job = { spec: "case", source: "api.json", model: { hidden: [] }, targets, awaited };
  const { value } = await runPipeline(job, () => Promise.resolve(Buffer.from(API)));
  assert.equal(given, ["case/pages/b.md b.md\n", "b.md"]);
  assert.equal(value?.targets[0]?.files.map(({ path }) => path).sort(), paths);
});

test.run();
