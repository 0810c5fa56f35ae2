import type { JsonNumber, JsonValue, NumberSchema, Schema, StringSchema } from "../../../model/model.ts";

/** What stands for a schema that holds no other: its first value, or a placeholder of its type. */
export function makeScalar(schema: Schema): JsonValue | undefined {
  switch (schema.kind) {
    case "literal":
      return schema.value;
    case "enum":
      return schema.members[0]?.value;
    case "string":
      return makeString(schema);
    case "number":
    case "integer":
      return makeNumber(schema);
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

/** The lowest number that is allowed, or the highest where there is no lowest; zero where it may be. */
function makeNumber(schema: NumberSchema): JsonNumber {
  const { kind, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const [least, most] = [minimum ?? -Infinity, maximum ?? Infinity];
  const [above, below] = [exclusiveMinimum ?? -Infinity, exclusiveMaximum ?? Infinity];
  const low = Math.max(Number(least), Number(above));
  const high = Math.min(Number(most), Number(below));
  const multipleOf = Number(schema.multipleOf ?? 1);
  const isAllowed = (value: JsonNumber): boolean =>
    Number.isFinite(Number(value)) && value >= least && value <= most && value > above && value < below;
  const candidates = [
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

/** What no double holds is allowed only as it is written. */
function isLong(value: JsonNumber): boolean {
  return typeof value === "bigint";
}

const FORMATS: Readonly<Record<string, string>> = {
  date: "2024-01-31",
  "date-time": "2024-01-31T12:00:00Z",
  byte: "c3RyaW5n",
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

function makeString({ format = "", minLength = 0, maxLength = Infinity, contentEncoding }: StringSchema): string {
  const text = FORMATS[format] ?? (contentEncoding === "base64" ? FORMATS["byte"] : undefined) ?? "string";
  // A document may ask for any length; a page stays a page.
  return text.padEnd(Math.min(Number(minLength), 100), "x").slice(0, Number(maxLength));
}
