import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { COMMANDS } from "./commands.ts";
import { outputFlags } from "./parsing/flags.ts";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("the README's table has all commands, in the order of the help", () => {
  const rows = Array.from(README.matchAll(/^\| `specloom (\w+ [[<][^`]*)`/gm), ([, usage]) => usage);
  assert.equal(
    rows,
    COMMANDS.map(({ name, operands }) => `${name} ${operands.replace("..", "…")}`),
  );
});

test("the README names no flag that there is not", () => {
  const known = new Set(["help", ...COMMANDS.flatMap(({ flags }) => Object.keys({ ...flags, ...outputFlags }))]);
  const [own = ""] = README.split("\n## Configuration");
  const flags = Array.from(own.matchAll(/`(?:specloom [^`]*)?--(?:no-)?([a-z-]+)[^`]*`/g), ([, flag = ""]) => flag);
  assert.ok(flags.length > 5);
  assert.equal(
    flags.filter((flag) => !known.has(flag)),
    [],
  );
});

test("flags of one name are one flag, whichever command takes them", () => {
  const meanings = new Map<string, unknown>();
  for (const [name, flag] of COMMANDS.flatMap(({ flags }) => Object.entries(flags))) {
    assert.is(meanings.get(name) ?? flag, flag, name);
    assert.not.ok(name in outputFlags, `--${name} belongs to every command`);
    meanings.set(name, flag);
  }
});

test.run();
