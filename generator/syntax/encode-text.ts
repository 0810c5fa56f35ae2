/** A shared buffer: allocating memory for each text takes longer than encoding it. */
const SHARED = Buffer.allocUnsafeSlow(2 ** 20);

/** Encodes a text as UTF-8. The bytes are valid until the next call. */
function encodeText(text: string): Buffer {
  const mostBytes = text.length * 3;
  return mostBytes > SHARED.length ? Buffer.from(text) : SHARED.subarray(0, SHARED.write(text));
}

/** The most UTF-16 units that always fit into the shared buffer. */
const MAX_UNITS = Math.floor(SHARED.length / 3);

/** Encodes a text in parts. Each part is valid until the next one is encoded. */
export function* encodeInParts(text: string): Generator<Buffer> {
  for (let start = 0; start < text.length;) {
    const end = start + MAX_UNITS;
    // Surrogate pairs must not be split.
    const isHalf = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length;
    const next = isHalf ? end - 1 : end;
    yield encodeText(text.slice(start, next));
    start = next;
  }
}
