import { test } from "uvu";
import * as assert from "uvu/assert";
import { inWorkspace } from "../commands/command.fixture.ts";

const DOCUMENT = JSON.stringify(
  {
    openapi: "3.1.0",
    info: { title: "A", version: "1", description: "- ".repeat(400) },
    tags: [
      { name: "fine", description: "> ".repeat(40) },
      { name: "deep", description: `a *paragraph*\n\n${">".repeat(1000)}` },
    ],
    paths: {
      "/fine": { get: { tags: ["fine", "deep"], responses: {} } },
      "/deep": { get: { tags: ["fine"], description: "*a_".repeat(50_000), responses: {} } },
    },
  },
  null,
  2,
);

/** What a run says of the texts, as places. */
function listWarnings(remarks: string): string[] {
  const [, first, others] = /^warning complex-markdown +(.*)$[^]*?^ {2}Also at (.*)\.$/m.exec(remarks) ?? [];
  return [first ?? [], others?.split(/, | and /) ?? []].flat();
}

test(
  "each text that is too complex is plain, and named once, whether or not its pages have to be made",
  inWorkspace(async (workspace) => {
    workspace.write({ "a.json": DOCUMENT });
    const run = () => workspace.run("generate", "a.json", "--verbose");
    const first = await run();
    assert.is(first.exitCode, 0, first.stderr);
    const places = ["a.json:6:20", "a.json:15:22", "a.json:33:24"];
    assert.equal(listWarnings(first.stderr), places);
    assert.match(
      first.stderr,
      "This Markdown is nested too deeply or is too complex to format. The pages show it as plain text.",
    );
    const again = await run();
    assert.equal(listWarnings(again.stderr), places);
    assert.match(workspace.read("output/a/reference/typescript/index.md"), `\n\\${"- ".repeat(400).trim()}\n`);
  }),
);

test(
  "the SDK alone has no Markdown",
  inWorkspace(async (workspace) => {
    workspace.write({ "a.json": DOCUMENT });
    const { exitCode, stderr } = await workspace.run("generate", "a.json", "--target", "typescript", "--verbose");
    assert.is(exitCode, 0, stderr);
    assert.equal(listWarnings(stderr), []);
  }),
);

test.run();
