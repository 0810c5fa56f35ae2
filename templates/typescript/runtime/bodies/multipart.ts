/** https://www.rfc-editor.org/rfc/rfc7578 */
import type { Body, WrittenBody } from "./body.js";
import {
  type FileContent,
  type FileInput,
  isFile,
  toFileContent,
  toStream,
  toUpload,
} from "./file.js";
import { fillFields, type FilledField, toFieldText } from "./form-fields.js";

/**
 * Writes a part for each field: files as bytes, other values as text. The platform's `FormData` cannot do this: it
 * takes no streams, and gives every part with a content type a file name.
 */
export const multipart: Body = {
  mediaType: "multipart/form-data",
  write(value, { key = "", fields }) {
    if (value instanceof FormData) return { content: value };
    const parts = fillFields(value, key, fields).flatMap(
      (field) =>
        field.pairs?.map(writePair) ??
        field.items.map((item) => writeItem(item, field)),
    );
    return joinParts(parts);
  },
};

/** The head of a part, and its content. */
type Part = readonly [head: string, content: string | FileContent];

function writePair(pair: string): Part {
  const end = pair.indexOf("=");
  const [name, text] = [pair.slice(0, end), pair.slice(end + 1)];
  return [writeHead(decodeURIComponent(name)), decodeURIComponent(text)];
}

function writeItem(item: unknown, { name, label, field }: FilledField): Part {
  const { contentType } = field;
  if (isFile(item)) {
    const content = toFileContent(item, label);
    const type = content instanceof Blob ? content.type : "";
    const sent = type || contentType || "application/octet-stream";
    return [writeHead(name, sent, nameFile(item)), content];
  }
  const isObject = typeof item === "object" && !(item instanceof Date);
  const type = contentType ?? (isObject ? "application/json" : undefined);
  return [
    writeHead(name, type === "text/plain" ? undefined : type),
    toFieldText(item, label, field),
  ];
}

/** A file stream of Node has a path in place of a name. */
function nameFile(file: FileInput): string {
  const { name, path = "blob" } = file as Partial<
    Record<"name" | "path", string>
  >;
  return name ?? path.replace(/^.*[/\\]/s, "");
}

/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function writeHead(name: string, type?: string, fileName?: string): string {
  const quote = (text: string) =>
    `"${text.replace(/["\r\n]/g, encodeURIComponent)}"`;
  const file = fileName === undefined ? "" : `; filename=${quote(fileName)}`;
  const head = `Content-Disposition: form-data; name=${quote(name)}${file}\r\n`;
  return type === undefined ? head : `${head}Content-Type: ${type}\r\n`;
}

function joinParts(parts: readonly Part[]): WrittenBody {
  const boundary = `form-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const pieces = parts.flatMap(([head, content]) => [
    `--${boundary}\r\n${head}\r\n`,
    content,
    "\r\n",
  ]);
  pieces.push(`--${boundary}--\r\n`);
  const blobs = pieces.filter((piece) => !(piece instanceof ReadableStream));
  const content =
    blobs.length === pieces.length
      ? new Blob(blobs as BlobPart[])
      : toStream(readPieces(pieces));
  return {
    ...toUpload(content),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

async function* readPieces(
  pieces: readonly (string | FileContent)[],
): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    const stream =
      piece instanceof ReadableStream ? piece : new Blob([piece]).stream();
    const reader =
      stream.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    // Not every platform can iterate over streams.
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  }
}
