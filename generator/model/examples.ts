/** https://spec.openapis.org/oas/v3.1.1.html#working-with-examples */
import { omitUndefined } from "./omit-undefined.ts";
import type { Example, JsonValue } from "./model.ts";
import { type SourceObject, asList, asText, objectEntries } from "../syntax/values.ts";

/**
 * Parses an example that is given in serialized form; `undefined` if it cannot be parsed. Absent: such examples are
 * ignored.
 */
export type ReadSerialized = (text: string) => JsonValue | undefined;

/** The examples of a parameter, header or media type: `example`, or the named values of `examples`. */
export function buildExamples(holder: SourceObject, readSerialized?: ReadSerialized): Example[] {
  if (Object.hasOwn(holder, "example")) return [{ value: holder["example"] as JsonValue }];
  return objectEntries(holder["examples"]).flatMap(([name, example]) => {
    const value = readValue(example, readSerialized);
    if (value === undefined) return [];
    return [
      omitUndefined({ name, summary: asText(example["summary"]), description: asText(example["description"]), value }),
    ];
  });
}

/** https://spec.openapis.org/oas/v3.2.0.html#example-object */
function readValue(example: SourceObject, readSerialized: ReadSerialized | undefined): JsonValue | undefined {
  const field = ["value", "dataValue"].find((key) => Object.hasOwn(example, key));
  if (field !== undefined) return example[field] as JsonValue;
  const serialized = asText(example["serializedValue"]);
  return serialized === undefined ? undefined : readSerialized?.(serialized);
}

/** The examples of a schema: a list of values. */
export function buildSchemaExamples(schema: SourceObject): Example[] {
  return asList(schema["examples"]).map((value) => ({ value: value as JsonValue }));
}
