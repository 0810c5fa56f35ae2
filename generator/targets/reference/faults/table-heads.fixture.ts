import { readRepositoryFile } from "../pages.fixture.ts";

/** What the columns are headed in any locale, and in this repository's own configuration. */
export const HEADS = { type: listHeads("columnType"), sample: listHeads("columnSample") };

function listHeads(label: string): ReadonlySet<string> {
  const catalogues = ["en", "zh-CN"].map((locale) => readLabels(`templates/reference/locales/${locale}.json`));
  const own = Object.values(readLabels("specs/reference-labels.json")).filter((labels) => typeof labels === "object");
  return new Set([...catalogues, ...own].map((labels) => (labels as Record<string, string>)[label] ?? ""));
}

function readLabels(path: string): object {
  return JSON.parse(readRepositoryFile(path)) as object;
}
