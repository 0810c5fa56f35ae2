/** Where texts are encoded: new memory for each takes longer than encoding it. */
const SHARED = Buffer.allocUnsafeSlow(2 ** 20);

/** The bytes of a text in UTF-8, until the next text is encoded. */
export function encodeText(text: string): Buffer {
  const mostBytes = text.length * 3;
  return mostBytes > SHARED.length ? Buffer.from(text) : SHARED.subarray(0, SHARED.write(text));
}
