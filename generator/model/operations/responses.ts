/** https://spec.openapis.org/oas/v3.1.1.html#responses-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { compareText } from "../names/compare-text.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { buildHeaders } from "./headers.ts";
import { buildContent, chooseMediaType } from "./media-types.ts";
import type { MediaType, Operation, OperationResult, Pointer, Response } from "../model.ts";
import type { SharedParts } from "./shared-parts.ts";
import { type SourceObject, asText, objectEntries } from "../../syntax/values.ts";

export function buildResponses(value: unknown, pointer: Pointer, shared: SharedParts): Response[] {
  return objectEntries(value)
    .map(([status, source]) => {
      const { name: sharedName, pointer: at = joinPointer(pointer, status) } = shared.find(source) ?? {};
      return shared.responses.get(source, status, () => buildResponse(source, { status, sharedName, pointer: at }));
    })
    .sort((a, b) => compareText(sortKey(a.status), sortKey(b.status)));
}

interface ResponsePlace {
  readonly status: string;
  readonly sharedName: string | undefined;
  readonly pointer: Pointer;
}

function buildResponse(source: SourceObject, { status, sharedName, pointer }: ResponsePlace): Response {
  return omitUndefined({
    status: status === "default" ? status : status.toUpperCase(),
    summary: asText(source["summary"]),
    description: asText(source["description"]) ?? "",
    headers: buildHeaders(source["headers"], joinPointer(pointer, "headers")),
    content: buildContent(source["content"], joinPointer(pointer, "content")),
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
  const { kind, mediaType, schema, examples } = media;
  return omitUndefined({ status: response?.status, kind, mediaType, schema, examples });
}

/** The media type of the result. An unwrapped envelope without data still is JSON. */
export function findResultMedia({ result, responses }: Pick<Operation, "result" | "responses">): MediaType | undefined {
  const { status, mediaType, unwrap } = result;
  const content = responses.find((response) => response.status === status)?.content ?? [];
  const isInEnvelope = unwrap !== undefined && mediaType === undefined;
  return content.find((media) => (isInEnvelope ? media.kind === "json" : media.mediaType === mediaType));
}
