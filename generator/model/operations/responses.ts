/** https://spec.openapis.org/oas/v3.1.1.html#responses-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { compareText } from "../names/compare-text.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { buildHeaders } from "./headers.ts";
import { buildContent, chooseMediaType } from "./media-types.ts";
import type { MediaType, Operation, OperationResult, Pointer, Response, Schema } from "../model.ts";
import { findItemSchema } from "./item-schema.ts";
import type { SchemaIndex } from "../schemas/properties.ts";
import type { SharedParts } from "./shared-parts.ts";
import { type SourceObject, asText, objectEntries } from "../../syntax/values.ts";

/** What responses need of the document around them. */
interface ResponseContext {
  readonly schemas: SchemaIndex;
  readonly shared: SharedParts;
}

export function buildResponses(value: unknown, pointer: Pointer, { schemas, shared }: ResponseContext): Response[] {
  return objectEntries(value)
    .map(([status, source]) => {
      const { name: sharedName, pointer: at = joinPointer(pointer, status) } = shared.find(source) ?? {};
      return shared.responses.get(source, status, () =>
        buildResponse(source, { status, sharedName, pointer: at, schemas }),
      );
    })
    .sort((a, b) => compareText(sortKey(a.status), sortKey(b.status)));
}

interface ResponsePlace {
  readonly status: string;
  readonly sharedName: string | undefined;
  readonly pointer: Pointer;
  readonly schemas: SchemaIndex;
}

function buildResponse(source: SourceObject, { status, sharedName, pointer, schemas }: ResponsePlace): Response {
  return omitUndefined({
    status: status === "default" ? status : status.toUpperCase(),
    summary: asText(source["summary"]),
    description: asText(source["description"]) ?? "",
    headers: buildHeaders(source["headers"], joinPointer(pointer, "headers")),
    content: buildContent(source["content"], joinPointer(pointer, "content")).map((media) =>
      omitUndefined({ ...media, itemSchema: findItemSchema(media, schemas) }),
    ),
    sharedName,
    pointer,
  });
}

/** Sorts a status before its range, and `default` last. */
function sortKey(status: string): string {
  return status === "default" ? "~" : status;
}

export function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/**
 * The result of a successful call: the content of the first success that has any. If there is no success, `default`
 * counts as one.
 */
export function chooseResult(responses: readonly Response[]): OperationResult {
  const successes = responses.filter(({ status }) => isSuccess(status));
  const candidates = successes.length > 0 ? successes : responses.filter(({ status }) => status === "default");
  const response = candidates.find(({ content }) => content.length > 0) ?? candidates[0];
  const media = response && chooseMediaType(response.content);
  if (media === undefined) return omitUndefined({ status: response?.status, kind: "none" as const, examples: [] });
  const { kind, mediaType, examples } = media;
  return omitUndefined({ status: response?.status, kind, mediaType, schema: describeWhole(media), examples });
}

/** The schema of a result. That of a sequence is a list of its items. */
function describeWhole({ kind, schema, itemSchema: items, pointer }: MediaType): Schema | undefined {
  if (kind !== "sequence" || items === undefined) return schema;
  const flags = { deprecated: false, readOnly: false, writeOnly: false, uniqueItems: false };
  return { kind: "array", items, pointer: joinPointer(pointer, "itemSchema"), examples: [], ...flags };
}

/** The media type of the result. An unwrapped envelope without data still is JSON. */
export function findResultMedia({ result, responses }: Pick<Operation, "result" | "responses">): MediaType | undefined {
  const { status, mediaType, unwrap } = result;
  const content = responses.find((response) => response.status === status)?.content ?? [];
  const isInEnvelope = unwrap !== undefined && mediaType === undefined;
  return content.find((media) => (isInEnvelope ? media.kind === "json" : media.mediaType === mediaType));
}
