import type { JsonNumber, JsonValue, NumberSchema, Schema, StringSchema } from "../model.ts";
import { MOMENT, nameNumber, nameText } from "./name-value.ts";

/** Makes a value without members: the first allowed value, or one that fits the format or name. */
export function makeScalar(schema: Schema, name: string): JsonValue | undefined {
  switch (schema.kind) {
    case "literal":
      return schema.value;
    case "enum":
      return schema.members[0]?.value;
    case "string":
      return makeString(schema, name);
    case "number":
    case "integer":
      return makeNumber(schema, name);
    case "boolean":
      return true;
    case "null":
      return null;
    case "unknown":
      return {};
    default:
      return undefined;
  }
}

/** Formats for seconds since 1970. */
const MOMENTS = new Set(["unix-time", "unixtime", "timestamp"]);

/** A number that fits the format or name, or else the minimum or maximum. */
function makeNumber(schema: NumberSchema, name: string): JsonNumber {
  const { kind, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const [least, most] = [minimum ?? -Infinity, maximum ?? Infinity];
  const [above, below] = [exclusiveMinimum ?? -Infinity, exclusiveMaximum ?? Infinity];
  const low = Math.max(Number(least), Number(above));
  const high = Math.min(Number(most), Number(below));
  const multipleOf = Number(schema.multipleOf ?? 1);
  const named = schema.format !== undefined && MOMENTS.has(schema.format) ? MOMENT : nameNumber(name);
  const isAllowed = (value: JsonNumber): boolean =>
    Number.isFinite(Number(value)) && value >= least && value <= most && value > above && value < below;
  const candidates = [
    ...(named !== undefined && named % multipleOf === 0 ? [Math.min(named, Number(most))] : []),
    ...(minimum === undefined && exclusiveMinimum === undefined ? [0] : []),
    ...[least, typeof above === "bigint" ? above + 1n : above].filter(isLong),
    ...(kind === "number" && multipleOf === 1 ? [low] : []),
    Math.ceil(low / multipleOf) * multipleOf,
    (Math.floor(low / multipleOf) + 1) * multipleOf,
    ...[most, typeof below === "bigint" ? below - 1n : below].filter(isLong),
    high,
    (Math.ceil(high / multipleOf) - 1) * multipleOf,
    (low + high) / 2,
  ];
  return candidates.find(isAllowed) ?? 0;
}

/** An integer that a double cannot represent must not be changed. */
function isLong(value: JsonNumber): boolean {
  return typeof value === "bigint";
}

const BASE64 = "Y29udGVudA==";

const FORMATS: Readonly<Record<string, string>> = {
  date: "2024-01-31",
  "date-time": "2024-01-31T12:00:00Z",
  byte: BASE64,
  decimal: "0.00",
  duration: "P1D",
  time: "12:00:00Z",
  email: "user@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com",
  url: "https://example.com",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
};

function makeString(schema: StringSchema, name: string): string {
  const { format = "", minLength = 0, maxLength = Infinity, contentEncoding } = schema;
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  const text = known ?? (contentEncoding === "base64" ? BASE64 : nameText(name));
  // A document may require any length, but a page must stay readable.
  return text.padEnd(Math.min(Number(minLength), 100), "x").slice(0, Number(maxLength));
}
