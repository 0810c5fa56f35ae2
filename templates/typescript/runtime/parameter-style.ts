/** https://spec.openapis.org/oas/v3.1.1.html#style-values */
import type { ParameterDescriptor } from "./operation.js";
import { encodeForPlace, percentEncode } from "./percent-encoding.js";
import { isJson, toJsonText, toPlain, toText } from "./value-text.js";

interface StyleRule {
  /** Stands before the first piece. Absent: nothing. */
  readonly start?: string;
  /** Stands between two pieces. Absent: `&`. */
  readonly separator?: string;
  /** Stands between the items of one piece. Absent: `,`. */
  readonly delimiter?: string;
  /** Whether a piece is `name=value`. Absent: it is. */
  readonly isNamed?: boolean;
}

const STYLES: Readonly<
  Record<NonNullable<ParameterDescriptor["style"]>, StyleRule>
> = {
  matrix: { start: ";", separator: ";" },
  label: { start: ".", separator: ".", isNamed: false },
  simple: { separator: ",", isNamed: false },
  form: {},
  spaceDelimited: { delimiter: "%20" },
  pipeDelimited: { delimiter: "%7C" },
  deepObject: {},
  cookie: {},
};

/**
 * A value as the pieces that its place joins: `color=blue` and `color=black`. There are none for `undefined`, `null`,
 * and a list or an object without members, as in RFC 6570.
 */
export function expandParameter(
  parameter: ParameterDescriptor,
  value: unknown,
): string[] {
  const style = styleOf(parameter);
  const { isNamed = true, delimiter = "," } = STYLES[style];
  const plain = toPlain(value);
  const encode = (text: string) => encodeForPlace(text, parameter);
  const name =
    style === "cookie" ? parameter.name : percentEncode(parameter.name);
  const toPiece = (text: string) =>
    isNamed ? joinPair(name, text, style) : text;

  if (isAbsent(plain)) return [];
  if (parameter.mediaType !== undefined)
    return [toPiece(encode(toContent(value, parameter.mediaType)))];
  if (typeof plain !== "object") return [toPiece(encode(toText(plain)))];
  if (style === "deepObject") return expandDeep(name, plain, encode);

  const pairs = listMembers(plain).map(
    ([key, member]) => [encode(key), encode(toText(member))] as const,
  );
  const isList = Array.isArray(plain);
  if (parameter.explode ?? style === "form")
    return pairs.map(([key, text]) =>
      isList ? toPiece(text) : joinPair(key, text, style),
    );
  const items = isList ? pairs.map(([, text]) => text) : pairs.flat();
  return items.length > 0 ? [toPiece(items.join(delimiter))] : [];
}

/** The pieces as the style writes them one after the other. */
export function joinPieces(
  parameter: ParameterDescriptor,
  pieces: readonly string[],
): string {
  const { start = "", separator = "&" } = STYLES[styleOf(parameter)];
  return pieces.length > 0 ? start + pieces.join(separator) : "";
}

function styleOf(parameter: ParameterDescriptor): keyof typeof STYLES {
  if (parameter.style !== undefined) return parameter.style;
  return parameter.in === "path" || parameter.in === "header"
    ? "simple"
    : "form";
}

function joinPair(key: string, text: string, style: keyof typeof STYLES) {
  return style === "matrix" && text === "" ? key : `${key}=${text}`;
}

/** The specification ends at one level: below it, objects go on with brackets and lists repeat the name. */
function expandDeep(
  name: string,
  value: object,
  encode: (text: string) => string,
): string[] {
  return listMembers(value).flatMap(([key, member]) => {
    const memberName = Array.isArray(value)
      ? name
      : `${name}%5B${percentEncode(key)}%5D`;
    const plain = toPlain(member);
    return typeof plain === "object" && plain !== null
      ? expandDeep(memberName, plain, encode)
      : [`${memberName}=${encode(toText(plain))}`];
  });
}

function listMembers(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => !isAbsent(member));
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function toContent(value: unknown, mediaType: string): string {
  return isJson(mediaType) ? toJsonText(value) : toText(value);
}
