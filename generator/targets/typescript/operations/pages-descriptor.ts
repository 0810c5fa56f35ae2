import type { Pages } from "../../../model/model.ts";
import { extend, toCodeName, type CodeValue } from "../code/code-value.ts";
import type { RuntimeValue, UseValue } from "./runtime-values.ts";

const KINDS: Readonly<Record<Pages["by"], RuntimeValue>> = {
  number: "byNumber",
  offset: "byOffset",
  cursor: "byCursor",
  link: "byLink",
};

/** Describes pages for the runtime: `{ ...byNumber, field: ["page"], items: ["data", "list"] }`. */
export function describePages({ by, field, first, items, cursor, total, more }: Pages, use: UseValue): CodeValue {
  return extend(toCodeName(use(KINDS[by])), {
    field,
    first,
    items: items.length > 0 ? items : undefined,
    cursor,
    total,
    more,
  });
}
