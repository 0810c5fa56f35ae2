/** Types that a type alias cannot be named as, and words that a type reference cannot begin with. */
const RESERVED_TYPES =
  "abstract any asserts bigint boolean infer intrinsic is keyof never number object readonly string symbol undefined unique unknown void";

/** What the generated code uses by these names: the platform's own, and that of its other files. */
const USED_NAMES = "Blob Promise Record client components options request";

/** Names that no type of the SDK gets. */
export const RESERVED_NAMES: readonly string[] = `${RESERVED_TYPES} ${USED_NAMES}`.split(" ");
