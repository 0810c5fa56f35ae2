/** https://spec.openapis.org/oas/v3.1.1.html#style-examples */
import { percentEncode } from "../request/percent-encoding.js";
import { nameMember, toPlain, toText } from "../request/value-text.js";
import type { ParameterOptions } from "./parameter.js";
import { isAbsent, joinPair, listMembers } from "./styled-value.js";
import type { Style } from "./styles.js";

/** A parameter with all of its settings. */
export interface StyledParameter extends Pick<
  ParameterOptions,
  "key" | "explode" | "content"
> {
  readonly name: string;
  readonly style: Style;
  readonly encode: (text: string) => string;
}

/**
 * Writes a value as the pieces that its place joins: `color=blue` and `color=black`. `undefined`, `null`, and empty
 * lists and objects have none, as in RFC 6570.
 */
export function expandParameter(
  parameter: StyledParameter,
  value: unknown,
): string[] {
  const { style, encode, content, key: label = parameter.name } = parameter;
  const name = style.hasPlainNames
    ? parameter.name
    : percentEncode(parameter.name);
  const toPair = (key: string, text: string) =>
    style.hasBareNames && text === "" ? key : joinPair(key, text);
  const toPiece = (text: string) =>
    style.isNameless ? text : toPair(name, text);

  if (isAbsent(value)) return [];
  if (content) return [toPiece(encode(content(value, label)))];
  const plain = toPlain(value, label);
  if (isAbsent(plain)) return [];
  if (typeof plain !== "object") return [toPiece(encode(toText(plain, label)))];
  if (style.expand) return style.expand({ name, label, value: plain, encode });

  const pairs = listMembers(plain).map(
    ([key, member]) =>
      [encode(key), encode(toText(member, nameMember(label, key)))] as const,
  );
  const isList = Array.isArray(plain);
  if (parameter.explode ?? style.explode)
    return pairs.map(([key, text]) =>
      isList ? toPiece(text) : toPair(key, text),
    );
  const items = isList ? pairs.map(([, text]) => text) : pairs.flat();
  return items.length > 0 ? [toPiece(items.join(style.delimiter ?? ","))] : [];
}

/** Joins pieces with what the style puts before and between them. */
export function joinPieces(
  { start = "", separator = "&" }: Style,
  pieces: readonly string[],
): string {
  return pieces.length > 0 ? start + pieces.join(separator) : "";
}
