import { languageSchema } from "../../../languages/language-file.ts";
import type { JsonObject } from "../../../model/model.ts";
import { LABEL_NAMES } from "../label-names.ts";
import { languageOf } from "../samples/read-languages.ts";
import { TABLE_NAMES } from "../tables.ts";

const COLUMN: JsonObject = {
  type: "object",
  additionalProperties: false,
  required: ["column", "label"],
  properties: {
    column: { type: "string" },
    label: { enum: [...LABEL_NAMES] },
    width: { type: "integer", minimum: 1 },
  },
};

const TABLES = demand(TABLE_NAMES, { type: "array", minItems: 1, items: COLUMN });

const LABELS = demand(LABEL_NAMES, { type: "string" });

/** Of an object that has these members and no others. */
function demand(names: readonly string[], member: JsonObject): JsonObject {
  const properties = Object.fromEntries(names.map((name) => [name, member]));
  return { type: "object", additionalProperties: false, required: [...names], properties };
}

/** The JSON Schema of a template that holds data. */
export function templateSchema(path: string, value: unknown): JsonObject | undefined {
  if (path === "tables.json") return TABLES;
  if (path.startsWith("locales/")) return LABELS;
  return languageOf(path) === undefined ? undefined : languageSchema(value);
}
