/** Types that a type alias of TypeScript cannot be named as, and words that a reference to a type cannot begin with. */
export const TYPESCRIPT_TYPES: readonly string[] = (
  "abstract any asserts bigint boolean infer intrinsic is keyof never number object readonly string symbol undefined " +
  "unique unknown void"
).split(" ");
