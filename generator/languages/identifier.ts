/**
 * Characters that older compilers and engines reject in names: letters outside the basic plane, and those added in
 * Unicode 16 and 17. The list is fixed, as names must not depend on the Unicode version of Node.
 */
const RECENT =
  "\\u{10000}-\\u{10ffff}\\u088f\\u0897\\u0c5c\\u0cdc\\u1acf-\\u1aeb\\u1c89\\u1c8a\\ua7cb-\\ua7cf\\ua7d2\\ua7d4\\ua7da-\\ua7dc\\ua7f1";

const IDENTIFIER = new RegExp(`^(?![^]*[${RECENT}])[$_\\p{ID_Start}][$\\p{ID_Continue}]*$`, "u");

const NOT_IN_IDENTIFIER = new RegExp(`[${RECENT}]|[^$\\p{ID_Continue}]`, "gu");

/** https://tc39.es/ecma262/#prod-ReservedWord, with the words that strict mode and modules reserve. */
const RESERVED_WORDS: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** Names that a type alias of TypeScript cannot have, or that cannot begin a reference to a type. */
export const RESERVED_TYPE_NAMES: readonly string[] = (
  "abstract any asserts bigint boolean infer intrinsic is keyof never number object readonly string symbol undefined " +
  "unique unknown void"
).split(" ");

/** Whether a text can be the name of a property. Reserved words can. */
export function isIdentifierName(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** Whether a text can be the name of a function, class or import. */
export function isIdentifier(text: string): boolean {
  return isIdentifierName(text) && !RESERVED_WORDS.has(text);
}

/**
 * The one door for text that becomes an identifier name. Invalid characters become `_`, and so does an empty text. The
 * result may be a reserved word: check the name of a function with `isIdentifier`.
 */
export function toIdentifierName(text: string): string {
  const kept = text.replace(NOT_IN_IDENTIFIER, "_");
  return isIdentifierName(kept) ? kept : `_${kept}`;
}
