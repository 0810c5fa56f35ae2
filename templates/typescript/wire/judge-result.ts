import assert from "node:assert/strict";
import type { WireAnswer } from "./contract.js";

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
      return assert.deepEqual(result, data);
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
      return assert.deepEqual(items, sent);
    }
    default:
      return assert.equal(result, body);
  }
}
