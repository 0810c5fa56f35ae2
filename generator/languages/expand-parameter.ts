/** https://spec.openapis.org/oas/v3.1.1.html#style-values */
import type { JsonValue, Parameter, ParameterStyle } from "../model/model.ts";
import { stringifyJson } from "../syntax/stringify-json.ts";

/** How a style joins its parts, and whether a part contains the parameter's name. */
const STYLES: Readonly<Record<ParameterStyle, { start?: string; separator?: string; delimiter?: string }>> = {
  matrix: { start: ";", separator: ";" },
  label: { start: ".", separator: "." },
  simple: { separator: "," },
  form: {},
  spaceDelimited: { delimiter: "%20" },
  pipeDelimited: { delimiter: "%7C" },
  deepObject: {},
  cookie: {},
};

const UNNAMED = new Set<ParameterStyle>(["simple", "label"]);

/** Serializes a value of a parameter; `""` if nothing is sent. */
export function expandParameter(
  { wireName, in: place, serialization }: Pick<Parameter, "wireName" | "in" | "serialization">,
  value: JsonValue,
): string {
  const encode = place === "header" ? (text: string): string => text : encodeText;
  if (serialization.kind === "content") {
    const text = encode(toText(value));
    return place === "query" || place === "cookie" ? `${encode(wireName)}=${text}` : text;
  }
  const { style, explode } = serialization;
  const { start = "", separator = "&", delimiter = "," } = STYLES[style];
  const named = (text: string): string => (UNNAMED.has(style) ? text : `${encode(wireName)}=${text}`);
  const pieces = listPieces(value, { encode, named, delimiter, explode, isDeep: style === "deepObject" });
  return pieces.length === 0 ? "" : start + pieces.join(separator);
}

interface Style {
  readonly encode: (text: string) => string;
  readonly named: (text: string) => string;
  readonly delimiter: string;
  readonly explode: boolean;
  readonly isDeep: boolean;
}

function listPieces(value: JsonValue, { encode, named, delimiter, explode, isDeep }: Style): string[] {
  if (value === null) return [];
  if (typeof value !== "object") return [named(encode(toText(value)))];
  const members = Object.entries(value as Readonly<Record<string, JsonValue>>);
  const pairs = members.map(([key, member]) => [encode(key), encode(toText(member))] as const);
  if (pairs.length === 0) return [];
  const isList = Array.isArray(value);
  if (isDeep && !isList) return pairs.map(([key, text]) => named(text).replace("=", () => `%5B${key}%5D=`));
  if (explode) return pairs.map(([key, text]) => (isList ? named(text) : `${key}=${text}`));
  return [named(pairs.flatMap(([key, text]) => (isList ? [text] : [key, text])).join(delimiter))];
}

/** Converts a value to plain text. Objects and lists become JSON. */
export function toText(value: JsonValue): string {
  return typeof value === "string" ? value : stringifyJson(value);
}

/** Percent-encodes everything except unreserved characters: https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
