import { InvalidRequestError } from "../errors/sdk-error.js";
import type { WrittenBody } from "./body.js";

/** Bytes in any form: what is a stream is not read into memory. */
export type FileInput =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** Bytes that are there, or that come later. */
export type FileContent = Blob | ReadableStream<Uint8Array>;

export function isFile(value: unknown): value is FileInput {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream ||
    isAsyncIterable(value)
  );
}

/** A file as `fetch` takes it. Nothing that does not hold bytes is taken for one. */
export function toFileContent(value: unknown, name: string): FileContent {
  if (!isFile(value))
    throw new InvalidRequestError(
      `\`${name}\` must be a file: a Blob, an ArrayBuffer, a typed array, a ReadableStream or an async iterable of bytes.`,
    );
  if (value instanceof Blob || value instanceof ReadableStream) return value;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return new Blob([value as ArrayBuffer]);
  return toStream(value);
}

/** A file as the body of a request. What is large is not sent twice. */
export function toUpload(
  content: FileContent,
): Pick<WrittenBody, "content" | "redirect"> {
  const isLarge = !(content instanceof Blob) || content.size > LARGE;
  return {
    content,
    ...(isLarge && canRefuseRedirects() && { redirect: "error" }),
  };
}

/** Node's `fetch` keeps in memory all that it has sent, for as long as it may be redirected. */
const LARGE = 1 << 24;

/** On the edge there are platforms that know no such setting. */
function canRefuseRedirects(): boolean {
  try {
    new Request("http://localhost", { redirect: "error" });
    return true;
  } catch {
    return false;
  }
}

/** A stream that asks for the next bytes when those before are sent. */
export function toStream(
  source: AsyncIterable<Uint8Array>,
): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel(reason) {
      await iterator.return?.(reason);
    },
  });
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array> {
  return (
    typeof value === "object" && value !== null && Symbol.asyncIterator in value
  );
}
