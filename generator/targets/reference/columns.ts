import type { JsonObject } from "../../model/model.ts";
import { LABEL_NAMES, type LabelName } from "./label-names.ts";

/** The tables that pages have. */
export const TABLE_NAMES = ["request", "response", "model", "errors", "groups", "operations"] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** A column: the field of a row that it shows, and its heading. */
export interface ColumnFormat {
  readonly column: string;
  readonly label: LabelName;
  /** In pixels, for sites that can be asked for it. */
  readonly width?: number;
  /** Whether it is left out of tables in which all of its cells are empty. */
  readonly hideWhenEmpty?: boolean;
}

/** The columns of each table, in their order. */
export type TableFormats = Readonly<Record<TableName, readonly ColumnFormat[]>>;

/** What rows can say in each table. */
const COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  request: ["name", "type", "required", "default", "description", "sample"],
  response: ["name", "type", "required", "default", "description", "sample"],
  model: ["name", "type", "required", "default", "description", "sample"],
  errors: ["status", "mediaType", "type", "description"],
  groups: ["group", "count"],
  operations: ["operation", "method", "http"],
};

/** JSON Schema of the columns of tables, by the names of tables. */
export const columnsSchema: JsonObject = {
  type: "object",
  description: "The columns of tables, in their order, in place of those of `templates/reference/tables.json`.",
  additionalProperties: false,
  properties: Object.fromEntries(TABLE_NAMES.map((name) => [name, describeColumns(COLUMNS[name])])),
};

function describeColumns(columns: readonly string[]): JsonObject {
  return {
    type: "array",
    minItems: 1,
    items: {
      type: "object",
      additionalProperties: false,
      required: ["column", "label"],
      properties: {
        column: { enum: columns },
        label: { enum: LABEL_NAMES.filter((name) => name.startsWith("column")) },
        width: { type: "integer", minimum: 1, description: "In pixels." },
        hideWhenEmpty: { type: "boolean", description: "Whether tables leave it out in which no row has it." },
      },
    },
  };
}
