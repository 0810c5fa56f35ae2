/** https://docs.python.org/3/reference/lexical_analysis.html#keywords, of which three begin with a capital. */
export const PYTHON_KEYWORDS: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global " +
    "if import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

/** Types that a type alias of TypeScript cannot be named as, and words that a reference to a type cannot begin with. */
export const TYPESCRIPT_TYPES: readonly string[] = (
  "abstract any asserts bigint boolean infer intrinsic is keyof never number object readonly string symbol undefined " +
  "unique unknown void"
).split(" ");
