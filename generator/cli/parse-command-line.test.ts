import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCommandLine } from "./parse-command-line.ts";

const PROGRAM = { version: "1.2.3", targets: ["model-json", "reference", "typescript"] };

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
  assert.match(readText(), /^ {2}specloom generate \[spec\.\.\] /m);
  assert.match(readText(), /^ {2}specloom completion /m);
  assert.is(readText("--version"), "1.2.3");
});

test("an unknown command is told from an unknown argument", () => {
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

test("the help of a command lists the targets", () => {
  assert.match(readText("generate", "--help"), /--target +Target, repeatable: model-json, reference, typescript /);
});

test("completion prints a script, which asks for commands, flags and targets", () => {
  assert.match(readText("completion"), /^###-begin-specloom-completions-###\n/);
  // The script looks for what begins with the word.
  const complete = (...words: readonly string[]): string[] =>
    readText("--get-yargs-completions", "specloom", ...words).split("\n");
  assert.equal(complete(""), ["generate", "check", "validate", "preview", "completion"]);
  assert.ok(complete("generate", "--").includes("--dry-run"));
  assert.not.ok(complete("check", "--").includes("--dry-run"));
  assert.equal(complete("check", "--target", ""), PROGRAM.targets);
  assert.equal(complete("generate", "--method-case", ""), ["camel", "snake", "pascal"]);
});

test("an unknown target is not the command line's to judge", () => {
  const line = parseCommandLine(["generate", "--target", "typscript"], PROGRAM);
  assert.equal(line.kind === "request" && line.request.request.target, ["typscript"]);
});

test.run();
