import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "../../testing/case-folders.ts";
import type { CommandContext } from "../command-context.ts";
import { servePreview } from "./serve-preview.ts";

const DOCUMENT = `openapi: 3.1.0
info: { title: A, version: "1" }
paths:
  /a: { get: { operationId: listA, description: First text, responses: { "204": { description: None } } } }
`;

/** A package in the place of VitePress: it says which folder it was to serve. */
const SERVER = `export async function createServer(folder, { host }) {
  return { listen: async () => {}, resolvedUrls: { local: ["http://" + host + "/" + folder] }, close: async () => {} };
}
`;

interface Project {
  readonly context: CommandContext;
  readonly folder: string;
  readonly printed: { out: string; err: string };
}

function createProject({ hasVitePress }: { readonly hasVitePress: boolean }): Project {
  const folder = mkdtempSync(join(tmpdir(), "specloom-test-"));
  writeFileSync(join(folder, "api.yaml"), DOCUMENT);
  if (hasVitePress) {
    const packageFolder = join(folder, "node_modules/vitepress");
    mkdirSync(join(packageFolder, "dist/node"), { recursive: true });
    writeFileSync(join(packageFolder, "package.json"), '{ "name": "vitepress", "version": "1.6.4", "type": "module" }');
    writeFileSync(join(packageFolder, "dist/node/index.js"), SERVER);
  }
  const printed = { out: "", err: "" };
  const terminal: CommandContext["terminal"] = {
    cwd: folder,
    hasColor: false,
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    progress: () => undefined,
    readStandardInput: () => process.stdin,
    seconds: () => 0,
  };
  const build = { version: "0.0.0", fingerprint: "sources" };
  return { folder, printed, context: { terminal, installation: SOURCES, build, nameCommand: () => "specloom" } };
}

async function waitUntil(isTrue: () => boolean): Promise<void> {
  for (let round = 0; !isTrue(); round += 1) {
    assert.ok(round < 3000, `${isTrue.toString()} for a minute`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("without VitePress, the command says how to install it", async () => {
  const { folder, context } = createProject({ hasVitePress: false });
  const { exitCode, remarks } = await servePreview({ specs: ["api.yaml"] }, context);
  assert.is(exitCode, 2);
  assert.match(remarks, /VitePress is not installed[^]*npm install --save-dev vitepress@1\.6\.4/);
  rmSync(folder, { recursive: true });
});

test("pages are served on the loopback address, follow the document, and are gone at the end", async () => {
  const { folder, context, printed } = createProject({ hasVitePress: true });
  const running = servePreview({ specs: ["api.yaml"] }, context);
  await waitUntil(() => printed.err.includes("Ctrl+C"));
  const [, site = ""] = /^api {3}http:\/\/127\.0\.0\.1\/(.+)\n$/.exec(printed.out) ?? [];
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" });
  const page = join(site, pages.find((path) => path.endsWith("list-a.md")) ?? "");
  assert.match(readFileSync(page, "utf8"), /First text/);
  assert.ok(pages.some((path) => path.endsWith("config.mjs")));

  writeFileSync(join(folder, "api.yaml"), DOCUMENT.replace("First", "Second"));
  await waitUntil(() => readFileSync(page, "utf8").includes("Second text"));

  writeFileSync(join(folder, "api.yaml"), "openapi: 3.1.0\n");
  await waitUntil(() => printed.err.includes("no-operations"));
  assert.match(readFileSync(page, "utf8"), /Second text/);

  process.emit("SIGINT");
  assert.is((await running).exitCode, 0);
  assert.throws(() => readdirSync(site));
  rmSync(folder, { recursive: true });
});

test.run();
