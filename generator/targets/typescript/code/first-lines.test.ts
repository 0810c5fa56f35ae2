import { test } from "uvu";
import * as assert from "uvu/assert";
import { listFirstLines } from "./first-lines.ts";

const TEXTS: readonly (readonly [name: string, text: string, expected: string])[] = [
  ["one paragraph", "All of it\nis one.", "All of it\nis one."],
  ["what follows a paragraph", "First.\n\nSecond.\n\n- a", "First."],
  ["a list right behind it", "One of:\n- a\n- b\n  more\n\nSecond.", "One of:\n\n- a\n- b\n  more"],
  ["a list behind a blank line", "One of:\n\n1. a\n2. b", "One of:\n\n1. a\n2. b"],
  ["a list that is too long", `One of:\n\n${"- a\n".repeat(20)}`, "One of:"],
  ["a heading", "## Users\n\nLists users.", "Lists users."],
  ["an underlined heading", "Users\n=====\n\nLists users.", "Users"],
  ["a table", "Lists users.\n| a | b |\n| - | - |", "Lists users."],
  ["a fence", "Lists users.\n```\ncode\n```", "Lists users."],
  ["nothing but a table", "| a | b |\n| - | - |", ""],
  ["nothing", "", ""],
];

for (const [name, text, expected] of TEXTS) {
  test(`the first lines of ${name}`, () => {
    assert.is(listFirstLines(text === "" ? [] : text.split("\n")).join("\n"), expected);
  });
}

test.run();
