import { RESERVED_TYPE_NAMES } from "../../languages/identifier.ts";
import { INT64_NAMESPACE, RUNTIME_VALUES } from "./operations/runtime-values.ts";

/** Names that the generated code uses: those of the platform, and those of its other files. */
const USED_NAMES =
  "AsyncIterable Blob PagePromise PagedOperation Promise Record api client createClient environment operation options request".split(
    " ",
  );

/** Names that no type of the SDK gets. */
export const RESERVED_NAMES: readonly string[] = [
  ...RESERVED_TYPE_NAMES,
  ...USED_NAMES,
  INT64_NAMESPACE,
  ...RUNTIME_VALUES,
];
