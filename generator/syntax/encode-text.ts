/** Where texts are encoded: new memory for each takes longer than encoding it. */
const SHARED = Buffer.allocUnsafeSlow(2 ** 20);

/** The bytes of a text in UTF-8, until the next text is encoded. */
function encodeText(text: string): Buffer {
  const mostBytes = text.length * 3;
  return mostBytes > SHARED.length ? Buffer.from(text) : SHARED.subarray(0, SHARED.write(text));
}

/** How many units of a text fit into the shared memory, whatever they are. */
const MAX_UNITS = Math.floor(SHARED.length / 3);

/** The bytes of a text in parts, each until the next one is encoded. */
export function* encodeInParts(text: string): Generator<Buffer> {
  for (let start = 0; start < text.length;) {
    const end = start + MAX_UNITS;
    // Both halves of a character go together.
    const isHalf = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length;
    const next = isHalf ? end - 1 : end;
    yield encodeText(text.slice(start, next));
    start = next;
  }
}
