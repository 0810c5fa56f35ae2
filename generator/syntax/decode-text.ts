import { isUtf8 } from "node:buffer";

/** The bytes are not valid in any supported encoding. Contains the text as far as it can be decoded. */
export class EncodingError extends Error {
  readonly text: string;
  /** The offset of the first invalid character. */
  readonly offset: number;

  constructor(text: string) {
    super("it is neither UTF-8 nor UTF-16");
    this.text = text;
    this.offset = Math.max(text.indexOf("\uFFFD"), 0);
  }
}

/**
 * Decodes UTF-8, or UTF-16 if a byte order mark or the first character indicates it:
 * https://yaml.org/spec/1.2.2/#52-character-encodings
 */
export function decodeText({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return decodeUtf16(bytes, "utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return decodeUtf16(bytes, "utf-16be");
  if (!isUtf8(bytes)) throw new EncodingError(bytes.toString("utf8"));
  const text = bytes.toString("utf8");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** The decoder removes the byte order mark. */
function decodeUtf16(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new EncodingError(new TextDecoder(encoding).decode(bytes));
  }
}
