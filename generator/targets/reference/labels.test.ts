import { readdirSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { LABEL_NAMES } from "./label-names.ts";
import { planPagesOf, readRepositoryFile } from "./pages.fixture.ts";

function readCatalogue(locale: string): [string, string][] {
  return Object.entries(
    JSON.parse(readRepositoryFile(`templates/reference/locales/${locale}.json`)) as Record<string, string>,
  );
}

const listPlaces = (label: string): string[] => Array.from(label.matchAll(/\{\w+\}/g), ([place]) => place).sort();

test("all catalogues have the same labels, with the same places for values", () => {
  const [english, chinese] = ["en", "zh-CN"].map((locale) =>
    readCatalogue(locale).map(([name, label]) => [name, ...listPlaces(label)]),
  );
  assert.equal(chinese, english);
  assert.equal(
    english?.map(([name]) => name),
    [...LABEL_NAMES],
  );
});

test("every label is used", () => {
  const sources = readdirSync(new URL("./", import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/(?:^|[/\\])label|\.test\.ts$/.test(file))
    .map((file) => `generator/targets/reference/${file.replaceAll("\\", "/")}`);
  const templates = ["page.hbs", "index.hbs", "tables.json"].map((file) => `templates/reference/${file}`);
  const files = [...sources, ...templates];
  const text = files.map(readRepositoryFile).join("\n");
  assert.equal(
    readCatalogue("en").filter(([name]) => !new RegExp(`\\b${name}\\b`).test(text)),
    [],
  );
});

test("a page whose notice is empty still has the rest of its head", async () => {
  const labels = { en: { notice: "", origin: "Made from {api}." } };
  const pages = await planPagesOf(readRepositoryFile("specs/cases/petstore/openapi.yaml"), {
    options: { languages: ["typescript"], lastUpdated: true, labels },
  });
  assert.match(pages.get("typescript/pets/index.md") ?? "", /^# [^\n]+\n\n<LastUpdated \/>\n\n> Made from /);
});

test.run();
