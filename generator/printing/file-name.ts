import { createHash } from "node:crypto";

/** Names that Windows reserves for devices, whatever their extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** File systems allow 255 bytes. The rest is for extensions and for prefixes of other tools. */
const MAX_BYTES = 120;

/**
 * The one door for text that becomes the name of a file or folder. The name is in lower kebab-case, so that no two
 * differ only in case, and is valid on Linux, macOS and Windows. It has no extension. Different words give different
 * names.
 */
export function toFileName(words: readonly string[]): string {
  const name = words
    .join("-")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_-]/gu, "-");
  return finish(name);
}

/** Characters that a system forbids in names, that have a meaning in URLs or templates, or that are invisible. */
const UNSAFE = /[<>:"/\\|?*#%{}[\]^`$\p{C}\p{Z}]/gu;

/** The door for a name that keeps its spelling, including letter case, as far as all systems allow it. */
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
