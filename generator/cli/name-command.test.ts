import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { COMMANDS } from "./commands.ts";
import { check } from "./commands/check.ts";
import { createCommandNamer } from "./name-command.ts";

const STARTED = { command: check, commands: COMMANDS, request: { specs: [] } };

test("has the specs and all flags that decide the output, of those that the command takes", () => {
  const request = {
    specs: ["api/it's mine.yaml"],
    config: "a.json",
    out: "docs",
    target: ["reference", "typescript"],
    methodCase: "snake",
    locale: ["en", "zh-CN"],
    allowOutsideReferences: true,
  } as const;
  const name = createCommandNamer({ ...STARTED, request, env: {} });
  assert.is(
    name("generate", { flags: ["--force"] }),
    "specloom generate 'api/it'\\''s mine.yaml' --config=a.json --out=docs --target=reference --target=typescript " +
      "--method-case=snake --locale=en --locale=zh-CN --allow-outside-references --force",
  );
  assert.is(
    name("validate", { specs: ["pets"] }),
    "specloom validate pets --config=a.json --target=reference --target=typescript --allow-outside-references",
  );
});

test("is run by npx where this one was", () => {
  const name = createCommandNamer({ ...STARTED, env: { npm_command: "exec" } });
  assert.is(name("generate"), "npx specloom generate");
});

function nameInPackage(scripts: Readonly<Record<string, string>>, running: string, specs: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "specloom-scripts-"));
  const file = join(folder, "package.json");
  writeFileSync(file, JSON.stringify({ scripts }));
  const env = { npm_command: "run-script", npm_lifecycle_script: running, npm_package_json: file };
  try {
    const name = createCommandNamer({ ...STARTED, request: { specs }, env });
    return [name("generate"), name("generate", { flags: ["--force"] })];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("is a script of npm where one says the same with the other command, whatever its name", () => {
  const scripts = { check: "specloom check", "docs:write": "specloom generate" };
  assert.equal(nameInPackage(scripts, "specloom check"), ["npm run docs:write", "npm run docs:write -- --force"]);
});

test("a script that only has the name is none", () => {
  const scripts = { check: "specloom check", generate: "hygen new" };
  assert.equal(nameInPackage(scripts, "specloom check"), ["specloom generate", "specloom generate --force"]);
});

test("what the script says already is not said again", () => {
  const scripts = { check: "specloom check api.yaml", generate: "specloom generate api.yaml" };
  assert.equal(nameInPackage(scripts, "specloom check api.yaml", ["api.yaml", "b.yaml"]), [
    "npm run generate -- b.yaml",
    "npm run generate -- b.yaml --force",
  ]);
});

test.run();
