import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Outcome } from "../diagnostics/outcome.ts";
import type { Config } from "./config.ts";
import { loadConfig } from "./load.ts";

const test = suite<{ cwd: string }>("load");

test.before.each((context) => {
  context.cwd = mkdtempSync(join(tmpdir(), "specloom-config-"));
});
test.after.each(({ cwd }) => rmSync(cwd, { recursive: true }));

function write(cwd: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}

function codesOf({ diagnostics }: Outcome<unknown>): string[] {
  return diagnostics.map(({ code }) => code);
}

const API: Config["specs"] = { api: { source: "api.yaml", client: "ApiClient" } };

test("needs no configuration", async ({ cwd }) => {
  assert.equal(await loadConfig({ cwd }), { value: { specs: {}, targets: {} }, diagnostics: [] });
});

const spellings: Record<string, string> = {
  "specloom.config.json": `\uFEFF{ // the API\n "specs": {"api": {"source": "api.yaml", "client": "ApiClient",}} }`,
  "specloom.config.yaml": "specs:\n  api:\n    source: api.yaml\n    client: ApiClient\n",
  "specloom.config.mjs": `export default { specs: { api: { source: "api.yaml", client: "ApiClient" } } };`,
  "specloom.config.js": `module.exports = { specs: { api: { source: "api.yaml", client: "ApiClient" } } };`,
  "specloom.config.ts":
    `const client: string = "ApiClient";\n` + `export default { specs: { api: { source: "api.yaml", client } } };`,
  "specloom.config.mts":
    `import { defineConfig, type ConfigFile } from "specloom";\n` +
    `import { client } from "./client.ts";\n` +
    `export default defineConfig({ specs: { api: { source: "api.yaml", client } } } satisfies ConfigFile);`,
};
for (const [file, text] of Object.entries(spellings)) {
  test(`reads ${file}`, async ({ cwd }) => {
    write(cwd, { [file]: text, "client.ts": `export const client: string = "ApiClient";` });
    assert.equal(await loadConfig({ cwd }), { value: { file, specs: API, targets: {} }, diagnostics: [] });
  });
}

test("reads paths relative to the file, and returns them relative to the working folder", async ({ cwd }) => {
  const specs = { a: { source: "../a.yaml" }, b: { source: "/b.yaml" }, c: { source: "https://example.com/c.yaml" } };
  write(cwd, { "conf/api.json": JSON.stringify({ specs, targets: { reference: { site: "none" } }, out: ".." }) });
  const { value } = await loadConfig({ cwd, file: "conf/api.json" });
  assert.equal(value, {
    file: "conf/api.json",
    specs: { a: { source: "a.yaml" }, b: { source: "/b.yaml" }, c: { source: "https://example.com/c.yaml" } },
    targets: { reference: { site: "none" } },
    out: ".",
  });
});

test("reads a source from the environment, and keeps undefined variables and names that are not files", async ({
  cwd,
}) => {
  const specs = {
    a: { source: "${BASE}/a.yaml" },
    b: { source: "${FOLDER}/b.yaml" },
    c: { source: "${NONE}c.yaml" },
    d: { source: "s3://bucket/d.yaml" },
    e: { source: "file:e.yaml" },
  };
  write(cwd, { "conf/api.json": JSON.stringify({ specs, timeout: 5 }) });
  const environment = { BASE: "https://example.com", FOLDER: "..", NONE: "" };
  const { value } = await loadConfig({ cwd, file: "conf/api.json", environment });
  assert.ok(value);
  assert.is(value.timeout, 5);
  assert.equal(
    Object.values(value.specs).map(({ source }) => source),
    ["https://example.com/a.yaml", "b.yaml", "conf/${NONE}c.yaml", "s3://bucket/d.yaml", join(cwd, "conf/e.yaml")],
  );
});

test("validates time limits and header names", async ({ cwd }) => {
  const specs = { a: { source: "https://example.com/", headers: { "a b": "c" } } };
  const messages: string[] = [];
  for (const timeout of [0, 121, 1.5]) {
    write(cwd, { "specloom.config.json": JSON.stringify({ specs, timeout }) });
    messages.push(...(await loadConfig({ cwd })).diagnostics.map(({ message }) => message));
  }
  const header = "The name `a b` must be the name of an HTTP header, such as `authorization`.";
  assert.equal(messages, [
    header,
    "`timeout` must be at least 1.",
    header,
    "`timeout` must be at most 120.",
    header,
    "`timeout` must be an integer, not a number.",
  ]);
});

test("does not choose between two configurations", async ({ cwd }) => {
  write(cwd, { "specloom.config.yaml": "", "specloom.config.json": "" });
  const { diagnostics } = await loadConfig({ cwd });
  assert.equal(codesOf({ diagnostics }), ["ambiguous-config"]);
  assert.is(diagnostics[0]?.message, "Found more than one configuration: specloom.config.json, specloom.config.yaml.");
});

test("explains why a file cannot be used", async ({ cwd }) => {
  write(cwd, {
    "a.json": `{"specs": {} "out": 1}`,
    "b.toml": "",
    "c.mjs": `throw new Error("no secret");`,
    "d.mjs": "export const config = {};",
    "e.mjs": "export default {",
    "f.ts": "export const config: object = {};",
  });
  const codes = new Map<string, readonly string[]>();
  for (const file of ["none.json", "a.json", "b.toml", "c.mjs", "d.mjs", "e.mjs", "f.ts"]) {
    codes.set(file, codesOf(await loadConfig({ cwd, file })));
  }
  assert.equal(Object.fromEntries(codes), {
    "none.json": ["unreadable-file"],
    "a.json": ["syntax-error"],
    "b.toml": ["unknown-config-format"],
    "c.mjs": ["config-failed"],
    "d.mjs": ["no-default-export"],
    "e.mjs": ["config-failed"],
    "f.ts": ["no-default-export"],
  });
});

const CONFIG = 'export default { specs: { api: { source: "api.yaml" } } };';

/** Programs that misbehave, with the messages about them. */
const PROGRAMS: Readonly<Record<string, string>> = {
  "process.exit(0);": "it calls `process.exit()`",
  "try { process.exit(0); } catch {}": "it calls `process.exit()`",
  "await Promise.resolve(); process.exit(1);": "it calls `process.exit()`",
  "await new Promise(() => {});": "it waits for something that never happens",
};
for (const ending of ["mjs", "ts"]) {
  for (const [program, reason] of Object.entries(PROGRAMS)) {
    test(`a configuration in .${ending} does not end the command: ${program}`, async ({ cwd }) => {
      const { exitCode } = process;
      const exit = Object.getOwnPropertyDescriptor(process, "exit");
      const file = `specloom.config.${ending}`;
      write(cwd, { [file]: `${program}\n${CONFIG}` });
      const { diagnostics } = await loadConfig({ cwd });
      assert.equal(
        diagnostics.map(({ code, message }) => [code, message]),
        [["config-failed", `${file} cannot be run: ${reason}`]],
      );
      assert.equal(Object.getOwnPropertyDescriptor(process, "exit"), exit);
      assert.is(process.exitCode, exitCode);
    });
  }
}

test("an exit code that a configuration sets is ignored", async ({ cwd }) => {
  const { exitCode } = process;
  write(cwd, { "specloom.config.mjs": `process.exitCode = 7;\n${CONFIG}` });
  assert.ok((await loadConfig({ cwd })).value);
  assert.is(process.exitCode, exitCode);
});

test("reports every wrong setting with its place and a suggestion", async ({ cwd }) => {
  const specs = {
    Api: { source: "a.yaml" },
    ok: { sorce: "a.yaml", methodCase: "snak", client: "my client", hidden: ["x-a", "b"] },
    odd: { source: 1, envelope: { status: "s", ok: [], unwrap: true } },
  };
  write(cwd, { "specloom.config.json": JSON.stringify({ specs, targets: { typescript: [] }, overlay: [] }) });
  const { value, diagnostics } = await loadConfig({ cwd });
  assert.is(value, undefined);
  const found = diagnostics.map(({ code, message, hint, place }) =>
    [code, place && "pointer" in place ? place.pointer : "", message, hint].filter(Boolean).join(" | "),
  );
  assert.equal(found.sort(), [
    "missing-setting | /specs/odd/envelope | The setting `data` is missing.",
    "missing-setting | /specs/ok | The setting `source` is missing.",
    "unknown-setting | /overlay | Unknown setting `overlay`.",
    "unknown-setting | /specs/ok/sorce | Unknown setting `sorce`. | Did you mean source?",
    "wrong-setting | /specs/Api | The name `Api` must be in lower case and fit for a folder, such as `management` or `users-v2`.",
    "wrong-setting | /specs/odd/envelope/ok | `specs.odd.envelope.ok` must be not empty.",
    "wrong-setting | /specs/odd/source | `specs.odd.source` must be a string, not a number.",
    "wrong-setting | /specs/ok/client | `specs.ok.client` must be the name of a class, such as `ManagementClient`.",
    "wrong-setting | /specs/ok/hidden/1 | `specs.ok.hidden[1]` must be an extension, which begins with `x-`.",
    "wrong-setting | /specs/ok/methodCase | `specs.ok.methodCase` must be `camel`, `snake` or `pascal`. | Did you mean snake?",
    "wrong-setting | /targets/typescript | `targets.typescript` must be a map, not a list.",
  ]);
});

test("rejects a configuration that is not a map", async ({ cwd }) => {
  write(cwd, { "specloom.config.json": "[]" });
  const { diagnostics } = await loadConfig({ cwd });
  assert.equal(
    diagnostics.map(({ message }) => message),
    ["The configuration must be a map, not a list."],
  );
});

test("rejects names that are not valid folder names everywhere", async ({ cwd }) => {
  for (const name of ["..", "a/b", "con", "nul.v1", "a.", " a", "", "ä", "__proto__"]) {
    write(cwd, { "specloom.config.json": `{"specs": {${JSON.stringify(name)}: {"source": "a.yaml"}}}` });
    assert.equal(codesOf(await loadConfig({ cwd })), ["wrong-setting"], name);
  }
});

test("replaces the name of a file by its content, and reports places in it", async ({ cwd }) => {
  const reference = { labels: { $file: "words/labels.json" } };
  write(cwd, {
    "conf/specloom.config.json": JSON.stringify({ specs: API, targets: { reference } }),
    "conf/words/labels.json": '{\n  "en": { "yes": "Aye" }\n}',
  });
  const { value, diagnostics } = await loadConfig({ cwd, file: "conf/specloom.config.json" });
  assert.equal(diagnostics, []);
  assert.equal(value?.targets, { reference: { labels: { en: { yes: "Aye" } } } });
  assert.equal(value?.files, [{ pointer: "/targets/reference/labels", file: "conf/words/labels.json" }]);
});

test("reports a missing file that a setting names", async ({ cwd }) => {
  write(cwd, {
    "specloom.config.json": JSON.stringify({ specs: API, targets: { reference: { $file: "nowhere.json" } } }),
  });
  const { diagnostics } = await loadConfig({ cwd });
  assert.equal(
    diagnostics.map(({ code, place }) => [code, place?.file]),
    [["unreadable-file", "nowhere.json"]],
  );
});

test.run();
