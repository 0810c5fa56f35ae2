/** https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types */
import type { MediaType, Schema } from "../model.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "../schemas/properties.ts";

/**
 * The schema of one item of a sequential media type; `undefined` where the document does not say it.
 *
 * Before OpenAPI 3.2 there was no `itemSchema`, so documents have the item's schema in `schema`. An array there is the
 * whole sequence, and a string its text. The items of an event stream are events, whose `data` is text: only a schema
 * that has such a `data` describes them. Any other describes what the text holds.
 */
export function findItemSchema(
  { kind, mediaType, schema, itemSchema }: Pick<MediaType, "kind" | "mediaType" | "schema" | "itemSchema">,
  schemas: SchemaIndex,
): Schema | undefined {
  if (itemSchema !== undefined || schema === undefined || kind !== "sequence") return itemSchema;
  const whole = resolveSchema(schema, schemas);
  const item = whole.kind === "array" ? whole.items : schema;
  if (isEventStream(mediaType)) return isEvent(item, schemas) ? item : undefined;
  return whole.kind === "string" ? undefined : item;
}

/** https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function isEventStream(mediaType: string): boolean {
  return /^text\/event-stream\b/i.test(mediaType);
}

function isEvent(schema: Schema, schemas: SchemaIndex): boolean {
  return listProperties(schema, schemas)?.some(({ wireName }) => wireName === "data") ?? false;
}
