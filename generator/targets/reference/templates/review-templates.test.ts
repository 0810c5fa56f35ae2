import { test } from "uvu";
import * as assert from "uvu/assert";
import { positionOf } from "../../../diagnostics/code-frame.ts";
import { readTemplates } from "../../../plan/discover-targets.ts";
import { validateTemplates } from "../../../run/validate-templates.ts";
import { SOURCES } from "../../../testing/case-folders.ts";
import { target } from "../target.ts";

const templates = readTemplates(SOURCES, "reference");

/** What is said about the templates with these changes, as `file:line message hint`. */
async function diagnose(path: string, edit: (text: string) => string | undefined): Promise<string[]> {
  const changed = new Map(templates);
  const text = edit(templates.get(path) ?? "");
  if (text === undefined) changed.delete(path);
  else changed.set(path, text);
  const diagnostics = await validateTemplates(target, changed);
  return diagnostics.map(({ message, hint, place }) => {
    const line = place && "offset" in place ? positionOf(place.text, place.offset).line : 0;
    return `${place?.file}:${line} ${message}${hint === undefined ? "" : ` ${hint}`}`;
  });
}

test("the templates that come along have no fault", async () => {
  assert.equal(await diagnose("page.hbs", (text) => text), []);
});

/** Faults, and what is said of them; `L` is the line of the change. */
const FAULTS: readonly (readonly [path: string, from: string, to: string, said: readonly string[]])[] = [
  ["page.hbs", "{{sample}}", "{{smaple}}", ["L Unknown field `smaple`. Did you mean sample?"]],
  ["page.hbs", "{{#if errors}}", "{{#if erors}}", ["L Unknown field `erors`. Did you mean errors?"]],
  ["page.hbs", "{{> notice}}", "{{> notise}}", ["L Unknown partial `notise`. Did you mean notice?"]],
  ["page.hbs", "{{labels.errors}}", "{{labels.erors}}", ["L Unknown field `erors`. Did you mean errors?"]],
  ["page.hbs", "### {{anchor}}", "### {{ancor}}", ["L Unknown field `ancor`. Did you mean anchor?"]],
  ["page.hbs", "{{#each models}}", "{{#eech models}}", ["L This is not valid Handlebars: eech doesn't match each."]],
  ["partials/notice.hbs", "{{notice}}", "{{notises}}", ["L Unknown field `notises`. Did you mean notice?"]],
  ["languages/go.hbs", "{{name}}: {{value}}", "{{nam}}: {{value}}", ["L Unknown field `nam`. Did you mean name?"]],
  [
    "languages/go.json",
    '"title": "Go",',
    '"titel": "Go",',
    ["1 The setting `title` is missing.", "L Unknown setting `titel`. Did you mean title?"],
  ],
  [
    "languages/go.json",
    '"escapes": "utf32"',
    '"escapes": "utf23"',
    ["L `strings.escapes` must be `javascript`, `utf16`, `utf32`, `braces` or `shell`. Did you mean utf16?"],
  ],
  [
    "languages/go.json",
    '"fence": "go",',
    '"fence": "go"',
    ["4 This is not valid JSON: a comma or a closing bracket is missing."],
  ],
  [
    "locales/en.json",
    "{request}",
    "{reqest}",
    ["L `http` must be a text of one line with `{request}` and no other braces."],
  ],
  [
    "locales/en.json",
    '"HTTP: {request}"',
    '"HTTP"',
    ["L `http` must be a text of one line with `{request}` and no other braces."],
  ],
  [
    "locales/en.json",
    '"Media type"',
    '"Media | type"',
    ["L `columnMediaType` must be a text of one line without `{`, `}` and `|`."],
  ],
  [
    "tables.json",
    '"column": "status"',
    '"column": "sattus"',
    ["L `errors[0].column` must be `status`, `mediaType`, `type` or `description`. Did you mean status?"],
  ],
  [
    "locales/en.json",
    '"yes":',
    '"yess":',
    ["1 The setting `yes` is missing.", "L Unknown setting `yess`. Did you mean yes?"],
  ],
];

for (const [path, from, to, said] of FAULTS.filter(([, , , lines]) => lines.length > 0)) {
  test(`${path} with ${to}`, async () => {
    let line = 0;
    const diagnosed = await diagnose(path, (text) => {
      assert.ok(text.includes(from), from);
      line = positionOf(text, text.indexOf(from)).line;
      return text.replace(from, () => to);
    });
    assert.equal(
      diagnosed,
      said.map((fault) => `templates/reference/${path}:${fault.replace(/^L /, `${line} `)}`),
    );
  });
}

test("a template that does not parse, and a language without one", async () => {
  assert.equal(await diagnose("languages/go.hbs", (text) => `${text}{{#if method}}\n`), [
    "templates/reference/languages/go.hbs:38 This is not valid Handlebars: a block does not end.",
  ]);
  assert.equal(await diagnose("languages/go.hbs", () => undefined), [
    "templates/reference/languages/go.json:1 The language `go` has no template languages/go.hbs. Write languages/go.hbs next to its data; languages/python.hbs is an example.",
  ]);
});

test.run();
