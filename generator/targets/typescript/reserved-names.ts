import { RESERVED_TYPE_NAMES } from "../../languages/identifier.ts";
import { INT64_NAMESPACE, RUNTIME_VALUES } from "./operations/runtime-values.ts";

/** Names that the generated code uses, from the platform and from its own files. */
const USED_NAMES =
  "AsyncIterable Blob PagePromise PagedOperation Promise Record api client createClient environment operation options request".split(
    " ",
  );

/** Names that no type of the SDK may have. */
export const RESERVED_NAMES: readonly string[] = [
  ...RESERVED_TYPE_NAMES,
  ...USED_NAMES,
  INT64_NAMESPACE,
  ...RUNTIME_VALUES,
];
