import { isJsonObject } from "../../../syntax/json-value.ts";
import type { JsonObject } from "../../../model/model.ts";
import { readRepositoryFile } from "../pages.fixture.ts";

/** What the columns are headed in any locale, and in this repository's own configuration. */
export const HEADS = { type: listHeads("columnType"), sample: listHeads("columnSample") };

function listHeads(label: string): ReadonlySet<string> {
  const own = Object.values(readJson("specs/reference-labels.json"));
  const catalogues = ["en", "zh-CN"].map((locale) => readJson(`templates/reference/locales/${locale}.json`));
  const heads = [...catalogues, ...own].map((labels) => (isJsonObject(labels) ? labels[label] : undefined));
  return new Set(heads.filter((head): head is string => typeof head === "string"));
}

function readJson(path: string): JsonObject {
  return JSON.parse(readRepositoryFile(path)) as JsonObject;
}
