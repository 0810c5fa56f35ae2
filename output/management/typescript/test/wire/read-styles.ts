/** https://spec.openapis.org/oas/v3.1.1.html#style-values, from the server's side. */
import type { WireStyle } from "./contract.js";
import { decodeText, type Pairs } from "./pairs.js";

/** A value in the shape of one that was sent: a text alone does not say whether it is a number. */
export function readValue(text: string, like: unknown): unknown {
  if (typeof like === "string") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The value that pairs hold: of a query, of cookies, or of a form. */
export function readPairs(
  { name, style, explode }: WireStyle,
  pairs: Pairs,
  like: unknown,
): unknown {
  if (style === "deepObject") return readDeep(name, pairs, like);
  if (explode && isObject(like)) {
    const members = Object.keys(like).flatMap((key) =>
      pairs
        .take(key)
        .map((text) => [key, readValue(decodeText(text), like[key])] as const),
    );
    return members.length === 0 ? undefined : Object.fromEntries(members);
  }
  const texts = pairs.take(name);
  const [text] = texts;
  if (text === undefined) return undefined;
  if (explode && Array.isArray(like)) return readItems(texts, like);
  if (texts.length > 1) return texts;
  return readDelimited(text.split(delimiterOf(style)), like);
}

/** The value of one text in a path (decoded later) or a header. */
export function readText(
  { name, style, explode }: WireStyle,
  text: string,
  like: unknown,
): unknown {
  const isCompound = typeof like === "object" && like !== null;
  const start = { label: ".", matrix: ";" }[style] ?? "";
  if (!text.startsWith(start)) return text;
  const separator = explode && start !== "" ? start : ",";
  const pieces = text.slice(start.length).split(separator);
  const own =
    style === "matrix" && !(explode && isObject(like))
      ? pieces.map((piece) => cutName(piece, name))
      : pieces;
  if (!isCompound) return readDelimited([own.join(separator)], like);
  if (!explode || Array.isArray(like)) return readDelimited(own, like);
  return readDelimited(
    own.flatMap((piece) => [
      piece.slice(0, piece.indexOf("=")),
      piece.slice(piece.indexOf("=") + 1),
    ]),
    like,
  );
}

function cutName(piece: string, name: string): string {
  return piece === name ? "" : piece.replace(`${name}=`, "");
}

function delimiterOf(style: string): string {
  if (style === "spaceDelimited") return "%20";
  return style === "pipeDelimited" ? "%7C" : ",";
}

/** The items of a list, the names and values of an object in turn, or one value. */
function readDelimited(pieces: readonly string[], like: unknown): unknown {
  if (Array.isArray(like)) return readItems(pieces, like);
  if (!isObject(like)) return readValue(decodeText(pieces.join(",")), like);
  const members = pieces.flatMap((piece, index) => {
    if (index % 2 === 1) return [];
    const key = decodeText(piece);
    return [[key, readValue(decodeText(pieces[index + 1] ?? ""), like[key])]];
  });
  return Object.fromEntries(members) as unknown;
}

function readItems(
  texts: readonly string[],
  like: readonly unknown[],
): unknown[] {
  return texts.map((text, index) => readValue(decodeText(text), like[index]));
}

function readDeep(name: string, pairs: Pairs, like: unknown): unknown {
  if (Array.isArray(like)) return readItems(pairs.take(name), like);
  if (!isObject(like)) {
    const [text] = pairs.take(name);
    return text === undefined ? undefined : readValue(decodeText(text), like);
  }
  const members = Object.entries(like).flatMap(([key, member]) => {
    const value = readDeep(`${name}[${key}]`, pairs, member);
    return value === undefined ? [] : [[key, value] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

export function isObject(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
