import { test } from "uvu";
import * as assert from "uvu/assert";
import { createDiagnostic } from "./catalogue.ts";
import { renderCodeFrame } from "./code-frame.ts";
import { hideCredentials } from "./hide-credentials.ts";

test("users, passwords and queries of URLs are removed, and nothing else", () => {
  const texts = [
    ["There is no https://u:p@h/a.yaml?b=c#/A.", "There is no https://h/a.yaml#/A."],
    ["https://h/a.yaml#/paths/~1a?b", "https://h/a.yaml#/paths/~1a?b"],
    ["https://h/a?to=https://u:p@h, and more", "https://h/a and more"],
    ["`s3://key@h/a?b` and `http://h?c`", "`s3://h/a` and `http://h`"],
    ['"source": "https:\\/\\/u:p@@h\\/a?b=\\"c', '"source": "https:\\/\\/h\\/a'],
    ["The path /a?b=c, a mail to u@h, and http: no URL?", "The path /a?b=c, a mail to u@h, and http: no URL?"],
  ];
  for (const [text = "", shown] of texts) assert.is(hideCredentials(text), shown);
});

test("messages hide credentials", () => {
  const { message } = createDiagnostic("unresolved-reference", { reference: "https://u:p@h/a.yaml?b=c#/A" });
  assert.is(message, "https://h/a.yaml#/A does not exist.");
});

test("code frames cover credentials, so that the caret keeps its column", () => {
  const frame = renderCodeFrame('"source": "https://user:pass@h/a?b=c", 1', { line: 1, column: 40 });
  assert.is(frame, `> 1 | "source": "https://**********h/a****", 1\n    | ${" ".repeat(39)}^`);
});

test("credentials that are cut off at either end of a long line are covered, too", () => {
  const url = "https://user:secret@h/a?b=secret";
  const line = `${url}${"x".repeat(60)} ${"y".repeat(90)} ${url}`;
  for (let column = 1; column <= line.length; column += 1)
    assert.not.match(renderCodeFrame(line, { line: 1, column }), "secr");
});

test("a text with many beginnings of URLs takes no time", () => {
  hideCredentials(`${"a.b+".repeat(250_000)}://`);
});

test.run();
