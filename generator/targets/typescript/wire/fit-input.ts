import type { JsonValue, Schema } from "../../../model/model.ts";
import { fitValue } from "../../../model/samples/fit-value.ts";
import { makeScalar } from "../../../model/samples/make-scalar.ts";
import type { SchemaIndex } from "../../../model/schemas/properties.ts";

/** Adapts a value so that servers and the schema's type accept it, with texts that match their formats. */
export function fitInput(value: JsonValue, schema: Schema, schemas: SchemaIndex): JsonValue {
  return fitValue(value, schema, { schemas, fitScalar: fitDate });
}

function fitDate(value: JsonValue, schema: Schema): JsonValue {
  return schema.kind === "string" && isMisformatted(value, schema.format) ? (makeScalar(schema, "") ?? "") : value;
}

/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const DATES: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  "date-time": /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/,
};

/** Servers are strict about dates, and authors often are not. */
function isMisformatted(value: JsonValue, format = ""): boolean {
  return Object.hasOwn(DATES, format) && typeof value === "string" && DATES[format]?.test(value) === false;
}
