import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { selectConfiguredSource, selectSource } from "./select-source.ts";

const test = suite<{ cwd: string }>("select-source");

test.before.each((context) => {
  context.cwd = mkdtempSync(join(tmpdir(), "specloom-test-"));
  writeFileSync(join(context.cwd, "ab:v1.json"), "");
});

test.after.each(({ cwd }) => rmSync(cwd, { recursive: true }));

test("paths, `file:` URLs and names with a colon are files", ({ cwd }) => {
  const sources = [
    ["-", "-"],
    ["a/b.yaml", "a/b.yaml"],
    ["ab:v1.json", "./ab:v1.json"],
    ["file:///a%20b/c.yaml", "/a b/c.yaml"],
    ["file://localhost/c.yaml", "/c.yaml"],
    ["file:c.yaml", join(cwd, "c.yaml")],
  ];
  for (const [name = "", source] of sources) assert.equal(selectSource(name, cwd).value, { source }, name);
});

test("any other scheme is an error that shows no secret", ({ cwd }) => {
  const found = ["s3://key:secret@bucket/a?sign=secret", "urn:a", "cd:v1.json", "file://host/a.yaml", "http:a"].map(
    (name) => selectSource(name, cwd).diagnostics.map(({ code, message }) => `${code} ${message.split(" ", 1)[0]}`),
  );
  assert.equal(found, [
    ["unsupported-scheme s3://bucket/a"],
    ["unsupported-scheme urn:a"],
    ["unsupported-scheme cd:v1.json"],
    ["unsupported-scheme file://host/a.yaml"],
    ["unsupported-scheme http:a"],
  ]);
});

test("a user and password become a header", ({ cwd }) => {
  assert.equal(selectSource("https://user:p%3Ass@example.com/a.yaml?b=c", cwd).value, {
    source: "https://example.com/a.yaml?b=c",
    access: {
      origin: "https://example.com",
      headers: { authorization: `Basic ${Buffer.from("user:p:ss").toString("base64")}` },
    },
  });
});

const PLACE = { file: "specloom.config.json", pointer: "/specs/a" };

test("a configured header replaces the user and password", ({ cwd }) => {
  const source = "https://user:pass@example.com/a.yaml";
  const headers = { Authorization: "Bearer b", "X-Version": "2" };
  const { value } = selectConfiguredSource({ source, headers, ...PLACE }, cwd);
  assert.equal(value?.access?.headers, { authorization: "Bearer b", "x-version": "2" });
});

test("each missing variable has a place, and no value is shown", ({ cwd }) => {
  const headers = { a: "x ${SPECLOOM_TEST_NONE}", b: "secret\nb", c: "fine" };
  const { diagnostics } = selectConfiguredSource({ source: "https://example.com/", headers, ...PLACE }, cwd);
  assert.equal(
    diagnostics.map(({ code, message, place }) => ({ code, message, place })),
    [
      {
        code: "missing-variable",
        message: "The environment variable `SPECLOOM_TEST_NONE` is not set.",
        place: { file: "specloom.config.json", pointer: "/specs/a/headers/a" },
      },
      {
        code: "invalid-header",
        message: "The value of `headers.b` has a character that HTTP does not allow.",
        place: { file: "specloom.config.json" },
      },
    ],
  );
});

test("a missing variable in a source has a place", ({ cwd }) => {
  const { diagnostics } = selectConfiguredSource({ source: "${SPECLOOM_TEST_NONE}/a.yaml", ...PLACE }, cwd);
  assert.equal(
    diagnostics.map(({ code, place }) => ({ code, place })),
    [{ code: "missing-variable", place: { file: "specloom.config.json", pointer: "/specs/a/source" } }],
  );
});

test.run();
