import { isUtf8 } from "node:buffer";

/** Bytes that are no text of a known encoding, with what can be read of them. */
export class EncodingError extends Error {
  readonly text: string;
  /** Of the first character that cannot be read. */
  readonly offset: number;

  constructor(text: string) {
    super("it is neither UTF-8 nor UTF-16");
    this.text = text;
    this.offset = Math.max(text.indexOf("\uFFFD"), 0);
  }
}

/** Reads UTF-8, and UTF-16 where its mark or its first character tells: https://yaml.org/spec/1.2.2/#52-character-encodings */
export function decodeText({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return decodeUtf16(bytes, "utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return decodeUtf16(bytes, "utf-16be");
  if (!isUtf8(bytes)) throw new EncodingError(bytes.toString("utf8"));
  const text = bytes.toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** The decoder takes the mark away. */
function decodeUtf16(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new EncodingError(new TextDecoder(encoding).decode(bytes));
  }
}
