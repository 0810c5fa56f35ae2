import assert from "node:assert/strict";
import type { WireAnswer } from "./contract.js";
import { isObject } from "./read-styles.js";

/** Throws where a method does not give what the server has answered. */
export async function judgeResult(
  { kind, mediaType, body, unwrap }: WireAnswer,
  result: unknown,
): Promise<void> {
  switch (kind) {
    case "none":
      return assert.equal(result, undefined);
    case "json": {
      const data =
        unwrap === undefined
          ? body
          : (body as Readonly<Record<string, unknown>>)[unwrap];
      return assert.deepEqual(toReceived(result, data), data);
    }
    case "binary":
    case "multipart":
      return assert.equal(await (result as Blob).text(), body);
    case "sequence": {
      const items: unknown[] = [];
      for await (const item of result as AsyncIterable<unknown>)
        items.push(item);
      const isEvents = /^text\/event-stream\b/i.test(mediaType ?? "");
      const sent = (body as readonly unknown[]).map((item) =>
        isEvents ? { data: JSON.stringify(item) } : item,
      );
      return assert.deepEqual(toReceived(items, sent), sent);
    }
    default:
      return assert.equal(result, body);
  }
}

/** A result as it has travelled, where integers of 64 bits are bigints or texts. */
function toReceived(result: unknown, like: unknown): unknown {
  if (typeof like === "number") return Number(result);
  if (Array.isArray(like) && Array.isArray(result))
    return result.map((item, index) => toReceived(item, like[index]));
  if (!isObject(like) || !isObject(result)) return result;
  const members = Object.entries(result).map(
    ([key, member]) => [key, toReceived(member, like[key])] as const,
  );
  return Object.fromEntries(members);
}
