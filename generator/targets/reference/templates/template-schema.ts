import { languageSchema } from "../../../languages/language-file.ts";
import type { JsonObject } from "../../../model/model.ts";
import { columnsSchema, TABLE_NAMES } from "../columns.ts";
import { LABEL_NAMES } from "../label-names.ts";
import { labelsSchema } from "../label-schema.ts";
import { languageOf } from "../samples/read-languages.ts";

const TABLES_SCHEMA: JsonObject = { ...columnsSchema, required: [...TABLE_NAMES] };
const LOCALE_SCHEMA: JsonObject = { ...labelsSchema, required: [...LABEL_NAMES] };

/** The JSON Schema of a template that holds data: unlike the configuration, it leaves nothing out. */
export function templateSchema(path: string, value: unknown): JsonObject | undefined {
  if (path === "tables.json") return TABLES_SCHEMA;
  if (path.startsWith("locales/")) return LOCALE_SCHEMA;
  return languageOf(path) === undefined ? undefined : languageSchema(value);
}
