import type { ApiModel, JsonObject } from "../../model/model.ts";
import { LANGUAGES, type LanguageKey } from "../../languages/languages.ts";
import { SITES, type Site } from "./site.ts";
import type { TableWidths } from "./markdown/table.ts";

export type Locale = "en" | "zh-CN";

/** The options of this target with their defaults. */
export interface ReferenceOptions {
  readonly languages: readonly LanguageKey[];
  readonly locales: readonly Locale[];
  readonly site: Site;
  readonly languageTabs: boolean;
  readonly apiName: string;
  readonly apiUrl?: string;
  readonly generatorUrl?: string;
  readonly sourceUrl?: string;
  readonly linkBase?: string;
  readonly lastUpdated: boolean;
  readonly fieldNames: "wire" | "language";
  readonly tables: TableWidths;
  readonly maxModels: number;
}

const WEB_URL = "^https?://[^/\\s]";

/** JSON Schema of the options. */
export const optionsSchema: JsonObject = {
  type: "object",
  additionalProperties: false,
  properties: {
    languages: {
      type: "array",
      description: "The languages that pages are written for. By default TypeScript, whose SDK comes with them.",
      items: { enum: Object.keys(LANGUAGES) },
      minItems: 1,
      uniqueItems: true,
    },
    locales: {
      type: "array",
      description:
        "The locales of headings and labels. Where there are several, each has a folder. English by default.",
      items: { enum: ["en", "zh-CN"] },
      minItems: 1,
      uniqueItems: true,
    },
    site: {
      enum: SITES,
      description:
        "What shows the pages. `plain`, the default, is GitHub; with the others come sidebars, and a configuration where the generator has one.",
    },
    languageTabs: {
      type: "boolean",
      description: "Whether a page has the samples of all languages, in tabs, instead of a page for each language.",
    },
    apiName: { type: "string", description: "What pages call the API. By default the document's title." },
    apiUrl: {
      type: "string",
      description: "Where the API is described, for the line that says what a page was made from.",
    },
    generatorUrl: {
      type: "string",
      description: "The project to be named in the notice not to edit the page. By default specloom.",
    },
    sourceUrl: {
      type: "string",
      description:
        "The project to be named in the line that says what a page was made from. By default `generatorUrl`.",
    },
    linkBase: {
      type: "string",
      description:
        "The URL against which relative links in descriptions are resolved. By default that of the document's `externalDocs`; without either, such links are printed as text.",
      pattern: WEB_URL,
      "x-expected": "an absolute URL, such as `https://example.com/docs/`",
    },
    lastUpdated: {
      type: "boolean",
      description:
        "Whether pages have `<LastUpdated />`, for sites that have that component. Docusaurus has a setting of its own.",
    },
    fieldNames: {
      enum: ["wire", "language"],
      description: "Whether tables have the names that travel, or those of the language. `wire` by default.",
    },
    tables: {
      enum: ["aligned", "compact", "auto"],
      description:
        "Whether the columns of tables are padded. By default only those of tables of up to 400 columns of text.",
    },
    maxModels: {
      type: "integer",
      minimum: 1,
      description:
        "How many data structures a page may have; the others that it links to are named at its end. By default 60.",
    },
  },
};

/** Completes options that are valid against the schema. */
export function completeOptions(options: JsonObject, model: ApiModel): ReferenceOptions {
  const given = options as Partial<ReferenceOptions>;
  const sourceUrl = given.sourceUrl ?? given.generatorUrl;
  const documented = model.info.externalDocs?.url;
  return {
    languages: ["typescript"],
    locales: ["en"],
    site: "plain",
    languageTabs: false,
    apiName: model.info.title,
    lastUpdated: false,
    fieldNames: "wire",
    tables: "auto",
    maxModels: 60,
    ...(documented !== undefined && new RegExp(WEB_URL).test(documented) && { linkBase: documented }),
    ...given,
    ...(sourceUrl !== undefined && { sourceUrl }),
  };
}
