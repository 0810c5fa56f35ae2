/** References: https://spec.openapis.org/oas/v3.1.1.html#relative-references-in-api-description-uris */
import { posix } from "node:path";
import { getMember, splitPointer } from "../../syntax/json-pointer.ts";
import { isObject } from "../../syntax/values.ts";
import type { NodeAddress } from "../spec-document.ts";

/** The author's name for a target: the last token of its pointer, or its file's name. */
export function nameTarget({ file, pointer }: NodeAddress): string {
  return splitPointer(pointer)?.at(-1) ?? stemOf(file);
}

/** A file's name without its folder and extension. */
export function stemOf(file: string): string {
  const path = hasScheme(file) ? file.replace(/[?#].*/s, "") : file;
  return (path.split("/").at(-1) ?? path).replace(/\.\w+$/, "");
}

/** The first free one of: the name, the name behind its file's stem, and that with a number. */
export function claimName(name: string, stem: string, isFree: (name: string) => boolean): string {
  const candidates = [name, `${stem}_${name}`];
  for (let count = 2; ; count += 1) {
    const free = candidates.find(isFree);
    if (free !== undefined) return free;
    candidates.push(`${stem}_${name}_${count}`);
  }
}

export function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** Whether a location is an absolute URI. One letter with a colon is a Windows drive. */
export function hasScheme(location: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(location);
}

/** Splits a reference at `#`. The fragment is decoded. */
export function splitReference(reference: string): { location: string; fragment: string } {
  const hash = reference.indexOf("#");
  if (hash === -1) return { location: reference, fragment: "" };
  return { location: reference.slice(0, hash), fragment: decodePercent(reference.slice(hash + 1)) };
}

/** Whether a fragment is a JSON Pointer, and not the name of an anchor. */
export function isPointer(fragment: string): boolean {
  return fragment === "" || fragment.startsWith("/");
}

/** Resolves a reference with a pointer against the file that contains it. Ignores anchors and `$id`. */
export function resolveReference(reference: string, from: string): NodeAddress {
  const { location, fragment } = splitReference(reference);
  return { file: location === "" ? from : resolveLocation(location, from), pointer: fragment };
}

/** Resolves a file name or URI against another one. */
export function resolveLocation(location: string, from: string): string {
  if (hasScheme(location)) return normalizeName(location);
  if (hasScheme(from)) return URL.canParse(location, from) ? new URL(location, from).href : location;
  const path = decodePercent(location);
  return normalizePath(posix.isAbsolute(path) ? path : posix.join(posix.dirname(from), path));
}

/** Normalizes a name, so that a file has one name on all paths to it. */
export function normalizeName(name: string): string {
  if (!hasScheme(name)) return normalizePath(name);
  return isUrl(name) && URL.canParse(name) ? new URL(name).href : name;
}

/**
 * A relative name with a colon gets `./`, so that it is not a URI: https://www.rfc-editor.org/rfc/rfc3986#section-4.2
 */
function normalizePath(path: string): string {
  const normalized = posix.normalize(path);
  return hasScheme(normalized) ? `./${normalized}` : normalized;
}

/** Decodes percent-encoding. Invalid encoding is returned unchanged. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The reference from one file to a node of another: the inverse of `resolveReference`. */
export function referTo({ file, pointer }: NodeAddress, from: string): string {
  const fragment = pointer.replaceAll("%", "%25");
  return file === from ? `#${fragment}` : `${locationOf(file, from)}${fragment === "" ? "" : `#${fragment}`}`;
}

function locationOf(file: string, from: string): string {
  if (hasScheme(file)) return file;
  const path = posix.isAbsolute(file) === posix.isAbsolute(from) ? posix.relative(posix.dirname(from), file) : file;
  const escaped = path.replaceAll("%", "%25").replaceAll("#", "%23");
  return hasScheme(escaped) ? `./${escaped}` : escaped;
}

/** Whether a value of `mapping` is a reference instead of a schema's name. */
export function looksLikeReference(text: string): boolean {
  return /[/#]|\.(?:json|ya?ml)$/i.test(text);
}

/** An object with only a `$ref`. */
export interface BareReference {
  readonly $ref: string;
}

export function isBareReference(value: unknown): value is BareReference {
  return isObject(value) && typeof value["$ref"] === "string" && Object.keys(value).length === 1;
}

/** The `$ref` of an object, if it is text. */
export function getReference(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const reference = getMember(value, "$ref");
  return typeof reference === "string" ? reference : undefined;
}
