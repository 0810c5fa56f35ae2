import { createHash } from "node:crypto";

/** Names that Windows keeps for devices, whatever extension follows. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** File systems allow 255 bytes a name; the rest is left to extensions, and to prefixes of other tools. */
const MAX_BYTES = 120;

/**
 * The one door for text that becomes the name of a file or folder: kebab-case and lower case, so that no two differ in
 * case only, and safe on Linux, macOS and Windows. Gives the name without an extension; unequal words give unequal names.
 */
export function toFileName(words: readonly string[]): string {
  const name = words
    .join("-")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_-]/gu, "-");
  return finish(name);
}

/** What some system forbids in names, what means something in a URL or a template, and what cannot be seen. */
const UNSAFE = /[<>:"/\\|?*#%{}[\]^`$\p{C}\p{Z}]/gu;

/** The same door for a name that is to be kept as it is written, as far as any system can have it: letter case, too. */
export function toSafeName(text: string): string {
  return finish(
    text
      .normalize("NFC")
      .replace(UNSAFE, "-")
      .replace(/^\.+|\.+$/g, "-"),
  );
}

function finish(text: string): string {
  const name = text === "" ? "_" : text.replace(DEVICE_NAME, "$&_");
  return Buffer.byteLength(name) <= MAX_BYTES ? name : shorten(name);
}

function shorten(name: string): string {
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 8);
  let kept = "";
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > MAX_BYTES - digest.length - 1) break;
    kept += character;
  }
  return `${kept.replace(/-+$/, "")}-${digest}`;
}
