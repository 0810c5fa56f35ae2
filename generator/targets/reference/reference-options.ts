import type { ApiModel, JsonObject } from "../../model/model.ts";
import type { Templates } from "../../plan/target.ts";
import { DEFAULT_VARIANTS, PATTERN_SYNTAX, PLACEHOLDERS } from "../../addresses/address-pattern.ts";
import { listLanguages } from "./samples/read-languages.ts";
import { labelsSchema } from "./label-schema.ts";
import type { LabelName } from "./label-names.ts";
import { SITES, type Site } from "./site.ts";
import type { TableWidths } from "./markdown/table.ts";
import { columnsSchema, type TableFormats } from "./columns.ts";

export type Locale = "en" | "zh-CN";

/** The options of this target with their defaults. */
export interface ReferenceOptions {
  /** The names of their files. */
  readonly languages: readonly string[];
  readonly locales: readonly Locale[];
  readonly site: Site;
  readonly languageTabs: boolean;
  /** Packages by the language whose samples import them. */
  readonly packages: Readonly<Record<string, string>>;
  readonly apiName: string;
  readonly apiUrl?: string;
  readonly generatorUrl?: string;
  readonly sourceUrl?: string;
  readonly linkBase?: string;
  readonly lastUpdated: boolean;
  readonly fieldNames: "wire" | "language";
  readonly tables: TableWidths;
  readonly columns: Partial<TableFormats>;
  readonly labels: Readonly<Partial<Record<Locale, Partial<Readonly<Record<LabelName, string>>>>>>;
  readonly maxModels: number;
  /** In kilobytes. */
  readonly maxModelSize: number;
  readonly path?: string;
  readonly sidebar?: "json";
  readonly base: string;
}

const WEB_URL = "^https?://[^/\\s]";

/** What a package is called in some language: `@scope/name`, `com.example.api`, `github.com/owner/name/v3`, `Vendor\Name`. */
const PACKAGE = "^[A-Za-z0-9@_.~/\\\\:-]+$";

/** JSON Schema of the options; which languages there are is up to the templates. */
export function describeOptions(templates: Templates): JsonObject {
  const languages = listLanguages(templates);
  return {
    type: "object",
    additionalProperties: false,
    properties: { ...describeLanguages(languages), ...PROPERTIES },
  };
}

function describeLanguages(languages: readonly string[]): JsonObject {
  return {
    languages: {
      type: "array",
      description: "The languages that pages are written for. By default TypeScript, whose SDK comes with them.",
      items: { enum: languages },
      minItems: 1,
      uniqueItems: true,
    },
    packages: {
      type: "object",
      description:
        'The package that samples import, by language, such as `{ "python": "authing" }`. By default that of TypeScript has the SDK\'s `packageName`, and others are named after the spec.',
      additionalProperties: false,
      properties: Object.fromEntries(
        languages.map((language) => [
          language,
          { type: "string", pattern: PACKAGE, "x-expected": "the name of a package, such as `@genauth/management`" },
        ]),
      ),
    },
  };
}

const PROPERTIES: JsonObject = {
  locales: {
    type: "array",
    description: "The locales of headings and labels. Where there are several, each has a folder. English by default.",
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
    description: "Where the API is described, for the label `origin` where it has `{url}`.",
  },
  generatorUrl: {
    type: "string",
    description: "The project that the label `notice` names, where it has `{generator}`. By default specloom.",
  },
  sourceUrl: {
    type: "string",
    description: "The project that the label `origin` names, where it has `{source}`. By default `generatorUrl`.",
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
      "Whether the columns of tables are padded. By default only those of tables of up to 100 columns of text.",
  },
  path: {
    type: "string",
    description:
      "Where the page of an operation is, without its extension: `{language}/{resource}/{operation}` by default. `{tag}` is the first part of the tag as it is written, `{path}` the URL's path without what all begin with; `{language}/{tag}/{path}` is where authing-docs-factory had its pages. Several locales or languages have folders, whether or not the pattern says so.",
    pattern: PATTERN_SYNTAX,
    "x-expected": `a relative path with {operation} or {path}, and no other placeholders than ${PLACEHOLDERS.map((name) => `{${name}}`).join(", ")}`,
  },
  sidebar: {
    enum: ["json"],
    description: "Whether there is a `sidebar.json` with titles, addresses and what is below them.",
  },
  base: {
    type: "string",
    description: "What addresses in sidebars begin with, such as `/reference/`. `/` by default.",
  },
  columns: columnsSchema,
  labels: {
    type: "object",
    description: "What pages say, by locale and label, in place of the catalogues in `templates/reference/locales`.",
    additionalProperties: false,
    properties: { en: labelsSchema, "zh-CN": labelsSchema },
  },
  maxModels: {
    type: "integer",
    minimum: 1,
    description: "How many models a page may have; the others that it links to have pages of their own. By default 6.",
  },
  maxModelSize: {
    type: "number",
    minimum: 0,
    description: "How many kilobytes of models a page may have. By default 8.",
  },
};

/** Completes options that are valid against the schema. */
export function completeOptions(options: JsonObject, model: ApiModel): ReferenceOptions {
  const given = options as Partial<ReferenceOptions>;
  const sourceUrl = given.sourceUrl ?? given.generatorUrl;
  const documented = model.info.externalDocs?.url;
  return {
    ...DEFAULT_VARIANTS,
    packages: {},
    site: "plain",
    apiName: model.info.title,
    lastUpdated: false,
    fieldNames: "wire",
    tables: "auto",
    columns: {},
    labels: {},
    maxModels: 6,
    maxModelSize: 8,
    base: "/",
    ...(documented !== undefined && new RegExp(WEB_URL).test(documented) && { linkBase: documented }),
    ...given,
    ...(sourceUrl !== undefined && { sourceUrl }),
  };
}
