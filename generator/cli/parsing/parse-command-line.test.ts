import { test } from "uvu";
import * as assert from "uvu/assert";
import { COMMANDS } from "../commands.ts";
import { parseCommandLine } from "./parse-command-line.ts";

const PROGRAM = { version: "1.2.3", commands: COMMANDS, targets: ["model-json", "reference", "typescript"] };

function readText(...words: readonly string[]): string {
  const line = parseCommandLine(words, PROGRAM);
  return line.kind === "text" ? line.text : JSON.stringify(line);
}

function readError(...words: readonly string[]): string {
  const line = parseCommandLine(words, PROGRAM);
  return line.kind === "usage-error" ? line.message : JSON.stringify(line);
}

test("without a word it shows the help", () => {
  assert.is(readText(), readText("--help"));
  for (const { name, operands, description } of COMMANDS) {
    const line = readText()
      .split("\n")
      .find((each) => each.startsWith(`  specloom ${name} ${operands} `));
    assert.ok(line?.endsWith(` ${description}`), name);
  }
  assert.match(readText(), /^ {2}specloom completion /m);
  assert.is(readText("--version"), "1.2.3");
});

test("an unknown command and an unknown argument get different messages", () => {
  assert.is(
    readError("genrate", "--oot", "x"),
    "Unknown command: genrate.\nDid you mean generate?\n`specloom --help` lists the commands.",
  );
  assert.is(
    readError("generate", "a.yaml", "--oot", "x"),
    "Unknown argument: --oot.\nDid you mean --out?\n`specloom generate --help` lists the arguments.",
  );
  assert.is(readError("--foo"), "Unknown argument: --foo.\n`specloom --help` lists the commands.");
  assert.is(
    readError("check", "--forc"),
    "Unknown argument: --forc.\n`specloom check --help` lists the arguments.",
    "check has no --force",
  );
  assert.is(
    readError("check", "--no-cash", "-x"),
    "Unknown arguments: --no-cash, -x.\nDid you mean --no-cache?\n`specloom check --help` lists the arguments.",
  );
  assert.is(readError("--quiet"), "A command is missing.\n`specloom --help` lists the commands.");
});

test("what is missing or has no such value is said without the words of the parser", () => {
  assert.is(
    readError("validate"),
    "A document is missing: name a file, a URL, or a spec of the configuration.\n" +
      "`specloom validate --help` lists the arguments.",
  );
  assert.is(
    readError("generate", "--method-case", "snke"),
    "Unknown value of --method-case: snke. It is one of camel, snake, pascal.\nDid you mean snake?\n" +
      "`specloom generate --help` lists the arguments.",
  );
});

test("the help of a command lists the targets", () => {
  assert.match(readText("generate", "--help"), /--target +Target, repeatable: model-json, reference, typescript /);
});

test("completion prints a script, which asks for commands, flags and targets", () => {
  assert.match(readText("completion"), /^###-begin-specloom-completions-###\n/);
  // The script looks for what begins with the word.
  const complete = (...words: readonly string[]): string[] =>
    readText("--get-yargs-completions", "specloom", ...words).split("\n");
  assert.equal(complete(""), [...COMMANDS.map(({ name }) => name), "completion"]);
  assert.ok(complete("generate", "--").includes("--dry-run"));
  assert.not.ok(complete("check", "--").includes("--dry-run"));
  assert.equal(complete("check", "--target", ""), PROGRAM.targets);
  assert.equal(complete("generate", "--method-case", ""), ["camel", "snake", "pascal"]);
});

function readRequest(...words: readonly string[]): unknown {
  const line = parseCommandLine(words, PROGRAM);
  return line.kind === "request" ? { name: line.command.name, ...line.request } : line;
}

test("a request has the specs, and each flag that was given", () => {
  const defaults = { color: true, cache: true };
  assert.equal(readRequest("generate"), { name: "generate", specs: [], ...defaults });
  assert.equal(readRequest("validate", "-", "7", "a.yaml", "--no-color"), {
    name: "validate",
    specs: ["-", "7", "a.yaml"],
    color: false,
  });
  assert.equal(readRequest("check", "--method-case", "camel", "--method-case=snake", "--no-cache", "--out=1"), {
    name: "check",
    specs: [],
    ...defaults,
    methodCase: "snake",
    cache: false,
    out: "1",
  });
});

test("an unknown target is not the command line's to judge", () => {
  const request = { name: "generate", specs: [], color: true, cache: true, target: ["typscript"] };
  assert.equal(readRequest("generate", "--target", "typscript"), request);
});

test.run();
