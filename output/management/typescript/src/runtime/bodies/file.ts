import { InvalidRequestError } from "../errors/sdk-error.js";
import type { WrittenBody } from "./body.js";

/** Bytes in any form. Streams are not read into memory. */
export type FileInput =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** Bytes in memory, or a stream of them. */
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

/** Converts a file to what `fetch` takes. Throws if the value does not hold bytes. */
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

/** Makes a file the body of a request. Large ones are not sent twice. */
export function toUpload(
  content: FileContent,
): Pick<WrittenBody, "content" | "redirect"> {
  const isLarge = !(content instanceof Blob) || content.size > LARGE;
  return {
    content,
    ...(isLarge && canRefuseRedirects() && { redirect: "error" }),
  };
}

/** Node's `fetch` keeps all that it has sent in memory while a redirect is possible. */
const LARGE = 1 << 24;

/** Some edge platforms do not have this setting. */
function canRefuseRedirects(): boolean {
  try {
    new Request("http://localhost", { redirect: "error" });
    return true;
  } catch {
    return false;
  }
}

/** Creates a stream that asks for bytes only when the previous ones are sent. */
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
